import { createBlobContainers } from './createBlobContainers.ts';
import { createQueueClients } from './createQueueClients.ts';
import { createTableClients } from './createTableClients.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';
import type { StorageAccount } from './storageAccount.ts';

/** How each service of an account has answered: null for well, otherwise why not. */
export type Probed = Readonly<Record<'tables' | 'queues' | 'blobs', Error | null>>;

type Read = (abortSignal: AbortSignal) => Promise<unknown>;

const nothing = 'none';

/** What is not there was asked for and answered all the same; the app makes it at its first use. */
const probe = async (what: string, run: Read): Promise<Error | null> => {
  try {
    await runOperation({ what, run, repeatable: true, create: null });
    return null;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** Reads one small thing of each service; changes nothing, and never rejects. */
export const probeStorage = async (account: StorageAccount): Promise<Probed> => {
  const [tables, queues, blobs] = await Promise.all([
    probe('read a table', (abortSignal) =>
      createTableClients(account)('calls').getEntity(nothing, nothing, { abortSignal }),
    ),
    probe('read a queue', (abortSignal) =>
      createQueueClients(account)('call-timers').getProperties({ abortSignal }),
    ),
    probe('read a container', (abortSignal) =>
      createBlobContainers(account)('prompts').getProperties({ abortSignal }),
    ),
  ]);
  return { tables, queues, blobs };
};
