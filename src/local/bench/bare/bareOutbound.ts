import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import {
  type BareParts,
  callbackUrl,
  commandLength,
  eventLength,
  insert,
  legOptions,
  padding,
  stateLength,
  statusOf,
} from './bareCalls.ts';

const msPerSecond = 1_000;

/** A row, or null where it or its whole table is not there. */
const read = (table: TableClient, partitionKey: string, rowKey: string) =>
  table.getEntity(partitionKey, rowKey).catch((error: unknown) => {
    if (statusOf(error) !== 404) throw error;
    return null;
  });

/** One look: who does not want to be called is not. */
const refuseListed = async ({ suppressed }: BareParts, to: string): Promise<void> => {
  if ((await read(suppressed, 'number', to)) !== null) throw new Error('not to be called');
};

/**
 * Three reads at once and one transaction: the call is counted, and for its number, and noted as
 * counted.
 */
const count = async ({ limits }: BareParts, id: string, to: string): Promise<void> => {
  const partitionKey = 'month';
  await Promise.all([
    read(limits, partitionKey, 'counters'),
    read(limits, partitionKey, `dd|n|${to}`),
    read(limits, partitionKey, `res|${id}`),
  ]);
  const json = 'x'.repeat(commandLength);
  const actions: TransactionAction[] = [
    ['upsert', { partitionKey, rowKey: 'counters', json: 'x'.repeat(eventLength) }, 'Replace'],
    ['upsert', { partitionKey, rowKey: `dd|n|${to}`, json }, 'Replace'],
    ['create', { partitionKey, rowKey: `res|${id}`, json }],
  ];
  await limits.submitTransaction(actions).catch(async (error: unknown) => {
    if (statusOf(error) !== 404) throw error;
    await limits.createTable();
    await limits.submitTransaction(actions);
  });
};

/** A look, two inserts and one message, which comes when the call is due. */
export const schedule = async (parts: BareParts, to: string, dueAt: number): Promise<string> => {
  await refuseListed(parts, to);
  const id = randomUUID();
  const call = { status: 'scheduled', caller: to, context: '' };
  await insert(parts.table, id, call, padding(parts, stateLength));
  const due = { partitionKey: '07', rowKey: `due|${dueAt}|${id}`, schemaVersion: 1 };
  const visibilityTimeout = Math.ceil((dueAt - Date.now()) / msPerSecond);
  const message = () =>
    parts.queue.sendMessage(JSON.stringify({ id, dueAt }), { visibilityTimeout });
  const sent = message().catch(async (error: unknown) => {
    if (statusOf(error) !== 404) throw error;
    await parts.queue.createIfNotExists();
    await message();
  });
  await Promise.all([parts.table.createEntity(due), sent]);
  return id;
};

/** A look, two inserts, the counting beside the second one, and one create. */
export const place = async (parts: BareParts, to: string): Promise<string> => {
  await refuseListed(parts, to);
  const id = randomUUID();
  await insert(parts.table, id, { status: 'dialing', caller: to, context: '' });
  const mark = { partitionKey: '07', rowKey: `active|${id}`, schemaVersion: 1 };
  const marked = parts.table.createEntity(mark);
  await count(parts, id, to);
  const invite = {
    targetParticipant: { phoneNumber: to },
    sourceCallIdNumber: { phoneNumber: '+18005550199' },
  };
  await parts.client.createCall(invite, callbackUrl(parts, id), legOptions(parts));
  await marked;
  return id;
};
