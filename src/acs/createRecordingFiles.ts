import { IncomingMessage } from 'node:http';
import { addAbortSignal, Readable } from 'node:stream';
import type { CallRecording } from '@azure/communication-call-automation';
import type { Clock } from '../calls/ports.ts';
import type { RecordingDownload, RecordingFiles } from '../calls/recordingFiles.ts';
import type { RecordingLocation } from '../calls/recordingReady.ts';
import { fromRecordingFailure } from './fromRecordingFailure.ts';

export type RecordingFilesOptions = Readonly<{
  client: Pick<CallRecording, 'downloadStreaming' | 'delete'>;
  sleep: Clock['sleep'];
  /** A new file may have no bytes at first: how long to wait before each further attempt. */
  emptyRetryDelaysMs?: readonly number[];
  /** After this long a file that is still coming is given up. */
  contentTimeoutMs?: number;
}>;

const defaultEmptyRetryDelaysMs: readonly number[] = [1_000, 2_000, 4_000];
/** Shorter than a function may run. */
const defaultContentTimeoutMs = 240_000;

/** Only what comes as it is says how long it is; what is unpacked on the way does not. */
const lengthOf = (source: Readable): number | null => {
  const header = source instanceof IncomingMessage ? source.headers['content-length'] : undefined;
  return header === undefined ? null : Number(header);
};

async function* joined(first: unknown, rest: AsyncIterator<unknown>): AsyncGenerator<unknown> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The same stream, if it has any bytes; its first piece has come when this resolves. */
const unlessEmpty = async (source: Readable): Promise<Readable | null> => {
  const pieces = source[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return null;
  const content = Readable.from(joined(first.value, pieces), { objectMode: false });
  // Whoever reads no further needs the connection no longer.
  content.once('close', () => source.destroy());
  return content;
};

const fetchOnce = async (
  { client, contentTimeoutMs = defaultContentTimeoutMs }: RecordingFilesOptions,
  location: RecordingLocation,
): Promise<RecordingDownload> => {
  const stream = await client.downloadStreaming(location);
  const source = stream instanceof Readable ? stream : new Readable().wrap(stream);
  addAbortSignal(AbortSignal.timeout(contentTimeoutMs), source);
  const content = await unlessEmpty(source);
  if (content === null) return { kind: 'empty' };
  return { kind: 'downloaded', content, length: lengthOf(source) };
};

/** The files of recordings in the service's own storage, by the SDK. Nothing is thrown. */
export const createRecordingFiles = (options: RecordingFilesOptions): RecordingFiles => {
  const { client, sleep, emptyRetryDelaysMs = defaultEmptyRetryDelaysMs } = options;
  const attempt = (location: RecordingLocation): Promise<RecordingDownload> =>
    fetchOnce(options, location).catch(fromRecordingFailure);
  return {
    download: async (location) => {
      let download = await attempt(location);
      for (const delayMs of emptyRetryDelaysMs) {
        if (download.kind !== 'empty') return download;
        await sleep(delayMs);
        download = await attempt(location);
      }
      return download;
    },
    delete: async (location) => {
      try {
        await client.delete(location);
      } catch (error) {
        const failure = fromRecordingFailure(error);
        if (failure.kind !== 'gone') return failure;
      }
      return { kind: 'deleted' };
    },
  };
};
