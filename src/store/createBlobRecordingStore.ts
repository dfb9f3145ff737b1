import { Readable } from 'node:stream';
import type { BlockBlobClient } from '@azure/storage-blob';
import type { KeptRecording, RecordingStore } from '../calls/recordingStore.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import type { ContainerClientFor } from './createBlobContainers.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

const container = 'recordings';
const defaultContentType = 'audio/wav';
/** A block is held in memory while it is sent. */
const blockBytes = 4 * 1_024 * 1_024;
const blocksAtOnce = 2;
/** An hour of a call on a slow line. */
const uploadTimeoutMs = 240_000;
/** A connection that breaks on the way is taken up again where it broke. */
const resumptions = 2;

const blobOf = (containers: ContainerClientFor, id: CallId, n: CommandNumber): BlockBlobClient =>
  containers(container).getBlockBlobClient(`${id}/${n}`);

const open = async (blob: BlockBlobClient): Promise<KeptRecording | null> => {
  try {
    const {
      contentLength = 0,
      contentType,
      etag,
    } = await runOperation({
      what: 'look for a recording',
      run: (abortSignal) => blob.getProperties({ abortSignal }),
      repeatable: true,
      create: null,
    });
    // Both halves of an answer must be of the same recording.
    const conditions = etag === undefined ? {} : { ifMatch: etag };
    const read = async (start: number, end: number): Promise<Readable> =>
      runOperation({
        what: 'get a recording',
        run: async () => {
          const response = await blob.download(start, end - start + 1, {
            conditions,
            maxRetryRequests: resumptions,
          });
          return Readable.from(response.readableStreamBody ?? []);
        },
        repeatable: true,
        create: null,
      });
    return { length: contentLength, contentType: contentType ?? defaultContentType, read };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
};

/**
 * Keeps recordings in the private container `recordings`, as blobs `<call>/<n>`.
 * @throws StorageError when storage itself fails
 */
export const createBlobRecordingStore = (containers: ContainerClientFor): RecordingStore => ({
  put: async (id, n, content, blobContentType) => {
    const client = containers(container);
    await runOperation({
      what: 'make the container of recordings',
      run: (abortSignal) => client.createIfNotExists({ abortSignal }),
      repeatable: true,
      create: null,
    });
    const blobHTTPHeaders = { blobContentType };
    const blob = blobOf(containers, id, n);
    await runOperation({
      what: 'put a recording',
      run: (abortSignal) =>
        content instanceof Readable
          ? blob.uploadStream(content, blockBytes, blocksAtOnce, { abortSignal, blobHTTPHeaders })
          : blob.uploadData(content, { abortSignal, blobHTTPHeaders }),
      // A stream can be read once.
      repeatable: !(content instanceof Readable),
      create: null,
      timeoutMs: uploadTimeoutMs,
    });
  },
  open: (id, n) => open(blobOf(containers, id, n)),
  remove: async (id, n) => {
    try {
      await runOperation({
        what: 'delete a recording',
        run: (abortSignal) => blobOf(containers, id, n).deleteIfExists({ abortSignal }),
        repeatable: true,
        create: null,
      });
    } catch (error) {
      // Before the first recording there is no container either.
      if (!hasStatus(error, 404)) throw error;
    }
  },
});
