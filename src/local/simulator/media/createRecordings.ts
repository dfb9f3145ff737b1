import { createHash } from 'node:crypto';

const maxBytes = 64 * 1024 * 1024;
const idLength = 22;

/** The recordings that were played, so that a page can play them without knowing whose they are. */
export type Recordings = {
  /** Keeps a recording; the same bytes have the same id. */
  readonly keep: (bytes: Buffer) => string;
  readonly find: (id: string) => Buffer | undefined;
};

/** Keeps the last 64 MB. */
export function createRecordings(): Recordings {
  const kept = new Map<string, Buffer>();
  let size = 0;
  return {
    keep: (bytes) => {
      const id = createHash('sha256').update(bytes).digest('base64url').slice(0, idLength);
      if (!kept.has(id)) size += bytes.length;
      // Played again is young again.
      kept.delete(id);
      kept.set(id, bytes);
      for (const [oldest, old] of kept) {
        if (size <= maxBytes || oldest === id) break;
        kept.delete(oldest);
        size -= old.length;
      }
      return id;
    },
    find: (id) => kept.get(id),
  };
}
