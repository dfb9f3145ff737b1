/** What the browser remembers for the page: this tab first, then whatever tab was last. */
export type Memory = Readonly<{
  read: (name: string) => string | null;
  /** Remembered for this tab and for the next one that is opened. */
  write: (name: string, text: string) => void;
  /** An id of this tab, the same after a reload. */
  ownId: () => string;
  /** Shared by all tabs at once. */
  readShared: (name: string) => string | null;
  writeShared: (name: string, text: string) => void;
}>;

const nameOf = (name: string): string => `switchboard.${name}`;

const attempt = <Value>(work: () => Value, otherwise: Value): Value => {
  try {
    return work();
  } catch {
    // A browser that is told to keep nothing: the page works without.
    return otherwise;
  }
};

export const createMemory = (): Memory => ({
  read: (name) =>
    attempt(() => sessionStorage.getItem(nameOf(name)) ?? localStorage.getItem(nameOf(name)), null),
  write: (name, text) =>
    attempt(() => {
      sessionStorage.setItem(nameOf(name), text);
      localStorage.setItem(nameOf(name), text);
    }, undefined),
  ownId: () => {
    const id = attempt(() => sessionStorage.getItem(nameOf('tab')), null) ?? crypto.randomUUID();
    attempt(() => sessionStorage.setItem(nameOf('tab'), id), undefined);
    return id;
  },
  readShared: (name) => attempt(() => localStorage.getItem(nameOf(name)), null),
  writeShared: (name, text) => attempt(() => localStorage.setItem(nameOf(name), text), undefined),
});
