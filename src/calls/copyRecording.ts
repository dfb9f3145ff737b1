import type { Readable } from 'node:stream';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { countBytes } from './countBytes.ts';
import { joinWav, type OpenFile } from './joinWav.ts';
import type { RecordingFiles } from './recordingFiles.ts';
import type { RecordingChunk, RecordingReady } from './recordingReady.ts';
import type { RecordingStore } from './recordingStore.ts';

export type CopyDeps = Readonly<{ files: RecordingFiles; recordings: RecordingStore }>;

export type Copied =
  | Readonly<{ kind: 'copied'; bytes: number }>
  /** The provider has it no more, or never gives it. */
  | Readonly<{ kind: 'lost'; note: string }>
  /** Perhaps the next time. */
  | Readonly<{ kind: 'later'; note: string }>;

/** All that the provider's recordings are asked to be. */
const contentType = 'audio/wav';

/** Ends the copying, with the reason. */
class NotFetched extends Error {
  readonly copied: Copied;

  constructor(copied: Copied) {
    super(copied.kind);
    this.copied = copied;
  }
}

const opener =
  (files: RecordingFiles, { contentLocation }: RecordingChunk): OpenFile =>
  async () => {
    const download = await files.download(contentLocation);
    switch (download.kind) {
      case 'downloaded':
        return download;
      case 'empty':
        throw new NotFetched({ kind: 'later', note: 'the file is still empty' });
      case 'unknown':
        throw new NotFetched({ kind: 'later', note: download.note });
      case 'gone':
      case 'refused':
        throw new NotFetched({ kind: 'lost', note: download.note });
      default:
        return download satisfies never;
    }
  };

const contentOf = async (files: RecordingFiles, ready: RecordingReady): Promise<Readable> => {
  const opens = ready.chunks.map((chunk) => opener(files, chunk));
  const [first, ...others] = opens;
  // One file is taken as it is, whatever it is.
  return first !== undefined && others.length === 0 ? (await first()).content : joinWav(opens);
};

/**
 * Copies the files of a recording to where recordings are kept, as one.
 * @throws StorageError when storage fails; Error when a file breaks off on its way
 */
export const copyRecording = async (
  { files, recordings }: CopyDeps,
  id: CallId,
  n: CommandNumber,
  ready: RecordingReady,
): Promise<Copied> => {
  try {
    const { content, bytes } = countBytes(await contentOf(files, ready));
    await recordings.put(id, n, content, contentType);
    return { kind: 'copied', bytes: bytes() };
  } catch (error) {
    if (error instanceof NotFetched) return error.copied;
    throw error;
  }
};
