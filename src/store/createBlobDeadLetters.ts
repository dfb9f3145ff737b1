import type { DeadLetters } from '../calls/deadLetters.ts';
import type { ContainerClientFor } from './createBlobContainers.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** Where Event Grid puts events that it could not deliver. */
const container = 'eventgrid-deadletter';
/** An event has 1 MB at most, a file some of them. */
const timeoutMs = 30_000;

/**
 * The undelivered events in the container `eventgrid-deadletter`. A file that names the number goes
 * as a whole: what else is in it could not be delivered either, and has expired.
 * @throws StorageError when storage itself fails
 */
export const createBlobDeadLetters = (containers: ContainerClientFor): DeadLetters => ({
  remove: async (number) => {
    const client = containers(container);
    let removed = 0;
    try {
      for await (const { name } of client.listBlobsFlat()) {
        const blob = client.getBlockBlobClient(name);
        const content = await runOperation({
          what: 'read an undelivered event',
          run: (abortSignal) => blob.downloadToBuffer(0, undefined, { abortSignal }),
          repeatable: true,
          create: null,
          timeoutMs,
        });
        if (!content.includes(number)) continue;
        await runOperation({
          what: 'delete an undelivered event',
          run: (abortSignal) => blob.deleteIfExists({ abortSignal }),
          repeatable: true,
          create: null,
        });
        removed += 1;
      }
    } catch (error) {
      // Before the first of them there is no container.
      if (!hasStatus(error, 404) && !isMissing(error)) throw error;
    }
    return removed;
  },
});

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 404;
