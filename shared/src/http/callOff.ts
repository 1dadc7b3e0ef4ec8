/** What of an AbortSignal it takes to call work off; an AbortSignal is one. */
export interface CallSignal {
  readonly aborted: boolean;
  /** @throws when `aborted` */
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** An AbortController and its signal in one, for work that is hardly ever called off: a request pays next to nothing for it. */
export class CallOff implements CallSignal {
  private isOff = false;
  private listeners: Set<() => void> | undefined;

  get aborted(): boolean {
    return this.isOff;
  }

  abort(): void {
    if (this.isOff) return;
    this.isOff = true;
    const told = [...(this.listeners ?? [])];
    this.listeners = undefined;
    for (const listener of told) listener();
  }

  throwIfAborted(): void {
    if (this.isOff) throw new Error('It was called off: nobody waits for it any more.');
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    if (!this.isOff) (this.listeners ??= new Set()).add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.listeners?.delete(listener);
  }
}
