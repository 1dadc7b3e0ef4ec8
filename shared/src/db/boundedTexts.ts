/** Texts by key, a bounded number of them: the least used goes first. */
export class BoundedTexts {
  private readonly byKey = new Map<string, string>();

  constructor(private readonly most: number) {}

  get(key: string): string | undefined {
    const text = this.byKey.get(key);
    if (text === undefined) return undefined;
    this.byKey.delete(key);
    this.byKey.set(key, text);
    return text;
  }

  keep(key: string, text: string): string {
    if (this.byKey.size >= this.most) this.byKey.delete(this.byKey.keys().next().value as string);
    this.byKey.set(key, text);
    return text;
  }
}
