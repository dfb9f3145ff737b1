import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Change, SaveResult } from '../calls/ports.ts';
import { checkChange } from './checkChange.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';
import { StorageError } from './storageError.ts';
import { toActions } from './toActions.ts';

/**
 * Sends one action by itself; the SDK builds a transaction at several times the cost, whatever is
 * in it. Null for a kind that no change is made of.
 */
const sendOne = async (
  client: TableClient,
  action: TransactionAction,
  abortSignal: AbortSignal,
): Promise<Written | null> => {
  switch (action[0]) {
    case 'create':
      return [await client.createEntity(action[1], { abortSignal })];
    case 'update':
      return [await client.updateEntity(action[1], action[2], { ...action[3], abortSignal })];
    case 'upsert':
      return [await client.upsertEntity(action[1], action[2], { abortSignal })];
    case 'delete':
      return null;
    default:
      return action satisfies never;
  }
};

/** What storage says of each row that was written, in the order of the actions. */
type Written = readonly Readonly<{ etag?: string }>[];

const send = async (
  client: TableClient,
  actions: TransactionAction[],
  abortSignal: AbortSignal,
): Promise<Written> => {
  const [only, ...more] = actions;
  const one = only && more.length === 0 ? await sendOne(client, only, abortSignal) : null;
  return one ?? (await client.submitTransaction(actions, { abortSignal })).subResponses;
};

/** Sends a change as one request; its answer holds the ETag of each row that was written. */
const submit = async (client: TableClient, change: Change): Promise<string> => {
  const replaces = change.row !== null && change.etag !== null;
  const actions = toActions(change);
  const written = await runOperation({
    what: 'save a call',
    run: (abortSignal) => send(client, actions, abortSignal),
    repeatable: false,
    // Where a row is to be replaced, a 404 says that it is gone.
    create: replaces ? null : (abortSignal) => client.createTable({ abortSignal }),
  });
  if (change.row === null) return change.etag ?? '';
  const etag = written[change.events.length]?.etag;
  if (etag === undefined) throw new Error('Storage saved a call but did not say its ETag.');
  return etag;
};

const isLost = (error: unknown): boolean =>
  error instanceof StorageError && error.done === 'perhaps';

/**
 * Saves a change of a call in one round trip, which is repeated only if it was certainly not done.
 * @throws StorageError when storage itself fails; Error for a change that no storage could take
 */
export const saveChange = async (client: TableClient, change: Change): Promise<SaveResult> => {
  checkChange(change);
  try {
    return { kind: 'saved', etag: await submit(client, change) };
  } catch (error) {
    if (hasStatus(error, 409)) return { kind: 'duplicate' };
    if (hasStatus(error, 404, 412)) return { kind: 'conflict' };
    // Whoever replaces a row and loses the race looks at it again: that also tells of a lost
    // answer.
    if (isLost(error) && change.etag !== null) return { kind: 'conflict' };
    throw error;
  }
};
