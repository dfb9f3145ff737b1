import type { ContainerClient } from '@azure/storage-blob';
import type { DeadLetters } from '../calls/deadLetters.ts';
import type { ContainerClientFor } from './createBlobContainers.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** Where Event Grid puts events that it could not deliver. */
const container = 'eventgrid-deadletter';
/** An event has 1 MB at most, a file some of them; of files there should be few. */
const timeoutMs = 30_000;
const maxFiles = 10_000;

const namesIn = (client: ContainerClient): Promise<readonly string[]> =>
  runOperation({
    what: 'list undelivered events',
    run: async (abortSignal) => {
      const names: string[] = [];
      for await (const { name } of client.listBlobsFlat({ abortSignal })) {
        if (names.push(name) === maxFiles) break;
      }
      return names;
    },
    repeatable: true,
    create: null,
    timeoutMs,
  }).catch((error: unknown) => {
    // Before the first of them there is no container.
    if (hasStatus(error, 404)) return [];
    throw error;
  });

/** Whether a file named the number, and is gone. */
const removeIfNamed = async (
  client: ContainerClient,
  name: string,
  number: string,
): Promise<boolean> => {
  const blob = client.getBlockBlobClient(name);
  const content = await runOperation({
    what: 'read an undelivered event',
    run: (abortSignal) => blob.downloadToBuffer(0, undefined, { abortSignal }),
    repeatable: true,
    create: null,
    timeoutMs,
  });
  if (!content.includes(number)) return false;
  await runOperation({
    what: 'delete an undelivered event',
    run: (abortSignal) => blob.deleteIfExists({ abortSignal }),
    repeatable: true,
    create: null,
  });
  return true;
};

/**
 * The undelivered events in the container `eventgrid-deadletter`. A file that names the number goes
 * as a whole: what else is in it could not be delivered either, and has expired.
 * @throws StorageError when storage itself fails
 */
export const createBlobDeadLetters = (containers: ContainerClientFor): DeadLetters => ({
  remove: async (number) => {
    const client = containers(container);
    let removed = 0;
    for (const name of await namesIn(client)) {
      if (await removeIfNamed(client, name, number)) removed += 1;
    }
    return removed;
  },
});
