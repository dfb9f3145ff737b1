import { Readable } from 'node:stream';
import { maxWavHeader, readWavHeader, withWavLength } from './wavHeader.ts';

/** Fetches a file from its beginning. `length` is in bytes, null if it is not told. */
export type OpenFile = () => Promise<Readonly<{ content: Readable; length: number | null }>>;

type Opened = Readonly<{
  /** All that comes before the sound. */
  header: Buffer;
  /** How much sound there is, in bytes. */
  length: number;
  sound: () => AsyncGenerator<Buffer>;
  close: () => void;
}>;

/** The pieces of a stream that is only ever read on, wherever one stopped. */
const piecesOf = (content: Readable): AsyncIterator<Uint8Array> => content[Symbol.asyncIterator]();

async function* upTo(
  length: number,
  first: Buffer,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Buffer> {
  let left = length;
  let piece: Uint8Array | null = first;
  while (piece !== null && left > 0) {
    const part = Buffer.from(piece).subarray(0, left);
    left -= part.length;
    yield part;
    const next: IteratorResult<Uint8Array> = await rest.next();
    piece = next.done === true ? null : next.value;
  }
  if (left > 0) throw new Error(`A file of a recording ends ${left} bytes too early.`);
}

const openWav = async (open: OpenFile): Promise<Opened> => {
  const { content, length: fileLength } = await open();
  const pieces = piecesOf(content);
  let bytes = Buffer.alloc(0);
  let found = readWavHeader(bytes);
  while (found === null && bytes.length < maxWavHeader) {
    const next = await pieces.next();
    if (next.done === true) break;
    bytes = Buffer.concat([bytes, next.value]);
    found = readWavHeader(bytes);
  }
  const close = (): void => void content.destroy();
  const rest = found === null || fileLength === null ? null : fileLength - found.start;
  const length = found?.length ?? rest;
  if (found === null || length === null) {
    close();
    throw new Error('A file of a recording is no WAV file that tells how long it is.');
  }
  const { start } = found;
  return {
    header: bytes.subarray(0, start),
    length,
    sound: () => upTo(length, bytes.subarray(start), pieces),
    close,
  };
};

async function* joined(header: Buffer, opens: readonly OpenFile[]): AsyncGenerator<Buffer> {
  yield header;
  for (const open of opens) {
    const { sound, close } = await openWav(open);
    yield* sound();
    close();
  }
}

/**
 * One WAV file of several of the same form, as a stream. Each is opened twice, for the length of
 * the whole stands at its beginning.
 * @throws Error for a file that is no WAV file; what `open` throws
 */
export const joinWav = async (opens: readonly OpenFile[]): Promise<Readable> => {
  let header: Buffer | null = null;
  let length = 0;
  for (const open of opens) {
    const opened = await openWav(open);
    header ??= opened.header;
    length += opened.length;
    opened.close();
  }
  if (header === null) throw new Error('A recording has no files.');
  return Readable.from(joined(withWavLength(header, length), opens), { objectMode: false });
};
