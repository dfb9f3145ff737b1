/** What a registration returns; a class because the library's own type of that name is one. */
export class Disposable {
  #undo: (() => void) | undefined;

  constructor(undo: () => void) {
    this.#undo = undo;
  }

  static from(...parts: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const part of parts) part.dispose();
    });
  }

  /** Takes the registration back; a second time does nothing. */
  dispose(): void {
    this.#undo?.();
    this.#undo = undefined;
  }
}
