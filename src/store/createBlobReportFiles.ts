import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { BlockBlobClient } from '@azure/storage-blob';
import {
  type KeptReport,
  type ReportFile,
  type ReportFiles,
  reportFiles,
} from '../calls/reportStore.ts';
import { blocksOf } from './blocksOf.ts';
import type { ContainerClientFor } from './createBlobContainers.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

const container = 'reports';
/** As much of a long file is held in memory, and sent at once. */
const blockBytes = 1_024 * 1_024;
const uploadTimeoutMs = 60_000;
const resumptions = 2;

const contentTypes: Readonly<Record<ReportFile, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
};

/** Of an upload of its own, for what two have begun at once must not be mixed. */
const blockId = (upload: string, n: number): string =>
  Buffer.from(`${upload}-${String(n).padStart(6, '0')}`).toString('base64');

const open = async (blob: BlockBlobClient): Promise<KeptReport | null> => {
  try {
    const { contentLength = 0, etag } = await runOperation({
      what: 'look for a report',
      run: (abortSignal) => blob.getProperties({ abortSignal }),
      repeatable: true,
      create: null,
    });
    // It may be built anew in between.
    const conditions = etag === undefined ? {} : { ifMatch: etag };
    const read = async (): Promise<Readable> =>
      runOperation({
        what: 'get a report',
        run: async () => {
          const options = { conditions, maxRetryRequests: resumptions };
          const { readableStreamBody } = await blob.download(0, undefined, options);
          return Readable.from(readableStreamBody ?? []);
        },
        repeatable: true,
        create: null,
      });
    return { length: contentLength, read };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
};

/**
 * Keeps the files of reports in the private container `reports`, as blobs `<day>.<file>`.
 * @throws StorageError when storage itself fails
 */
export const createBlobReportFiles = (containers: ContainerClientFor): ReportFiles => {
  const blobOf = (period: string, file: ReportFile): BlockBlobClient =>
    containers(container).getBlockBlobClient(`${period}.${file}`);
  const remove = async (period: string, file: ReportFile): Promise<void> => {
    await runOperation({
      what: 'delete a report',
      run: (abortSignal) => blobOf(period, file).deleteIfExists({ abortSignal }),
      repeatable: true,
      create: null,
    }).catch((error: unknown) => {
      // Before the first report there is no container either.
      if (!hasStatus(error, 404)) throw error;
    });
  };
  const send = (what: string, run: (abortSignal: AbortSignal) => Promise<unknown>) =>
    runOperation({
      ...{ what, run, repeatable: true, timeoutMs: uploadTimeoutMs },
      create: (abortSignal) => containers(container).createIfNotExists({ abortSignal }),
    });
  return {
    put: async (period, file, content) => {
      const blob = blobOf(period, file);
      const how = { blobHTTPHeaders: { blobContentType: contentTypes[file] } };
      if (typeof content === 'string') {
        const bytes = Buffer.from(content);
        await send('put a report', (abortSignal) =>
          blob.upload(bytes, bytes.length, { ...how, abortSignal }),
        );
        return;
      }
      const upload = randomUUID();
      const ids: string[] = [];
      for await (const block of blocksOf(content, blockBytes)) {
        const id = blockId(upload, ids.length);
        await send('put a part of a report', (abortSignal) =>
          blob.stageBlock(id, block, block.length, { abortSignal }),
        );
        ids.push(id);
      }
      // Until here the file before is whole; from here on it is the new one.
      await send('put a report', (abortSignal) =>
        blob.commitBlockList(ids, { ...how, abortSignal }),
      );
    },
    open: (period, file) => open(blobOf(period, file)),
    remove: async (period) => {
      for (const file of reportFiles) await remove(period, file);
    },
  };
};
