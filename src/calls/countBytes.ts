import { pipeline, type Readable, Transform } from 'node:stream';

/** The same stream, and how many bytes have come through it. */
export type Counted = Readonly<{ content: Readable; bytes: () => number }>;

/** Counts what is read of a stream; one that breaks off breaks the other off with it. */
export const countBytes = (content: Readable): Counted => {
  let bytes = 0;
  const counted = new Transform({
    transform: (chunk: Uint8Array, _, pass) => {
      bytes += chunk.byteLength;
      pass(null, chunk);
    },
  });
  // Whoever reads hears of an error.
  pipeline(content, counted, () => undefined);
  return { content: counted, bytes: () => bytes };
};
