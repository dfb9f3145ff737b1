import { Readable } from 'node:stream';
import type { BlockBlobClient } from '@azure/storage-blob';
import {
  type KeptReport,
  type ReportFile,
  type ReportFiles,
  reportFiles,
} from '../calls/reportStore.ts';
import type { ContainerClientFor } from './createBlobContainers.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

const container = 'reports';
/** As much is held in memory while it is sent. */
const blockBytes = 4 * 1_024 * 1_024;
const blocksAtOnce = 2;
const uploadTimeoutMs = 120_000;
const resumptions = 2;

const contentTypes: Readonly<Record<ReportFile, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
};

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
  return {
    put: async (period, file, content) => {
      const pieces = typeof content === 'string' ? [Buffer.from(content)] : content;
      const blobHTTPHeaders = { blobContentType: contentTypes[file] };
      await runOperation({
        what: 'put a report',
        run: (abortSignal) =>
          blobOf(period, file).uploadStream(Readable.from(pieces), blockBytes, blocksAtOnce, {
            abortSignal,
            blobHTTPHeaders,
          }),
        repeatable: true,
        create: (abortSignal) => containers(container).createIfNotExists({ abortSignal }),
        timeoutMs: uploadTimeoutMs,
      });
    },
    open: (period, file) => open(blobOf(period, file)),
    remove: async (period) => {
      for (const file of reportFiles) await remove(period, file);
    },
  };
};
