/** Leaf hashes of the newest records, so that a witness that keeps up costs no reading; older ones are let go. */
export class WitnessTail {
  private leaves: Buffer[] = [];
  private size = 0;

  constructor(private readonly most: number) {}

  /** @param leaves hashes of the last records of a tree of `size` */
  add(size: number, leaves: readonly Buffer[]): void {
    const isNext = this.size === size - leaves.length;
    this.leaves = [...(isNext ? this.leaves : []), ...leaves].slice(-this.most);
    this.size = size;
  }

  /** Undefined when some of these are not here. */
  between(from: number, to: number): readonly Buffer[] | undefined {
    const first = this.size - this.leaves.length;
    return from >= first && to <= this.size ? this.leaves.slice(from - first, to - first) : undefined;
  }
}
