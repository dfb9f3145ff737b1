import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { beforeAll, expect, test } from 'vitest';
import type { Moment, Write } from '../heldStorage.ts';
import { type CallResource, until } from './house.ts';
import { callerId, useMortalHouse } from './mortalHouse.ts';

// Two hosts work on one storage. One of them is killed, as `kill -9` does, at the very moment at
// which something of a call was done and something was not; the other is left, or nobody.
const house = useMortalHouse(2);
const flow = 'contoso-support';
const takesTimeMs = 120_000;
const insecure = { allowInsecureConnection: true };
let numbers = 0;

const newCallee = async (behaviour: readonly string[]): Promise<string> => {
  numbers += 1;
  const number = `+1206555${String(numbers).padStart(4, '0')}`;
  const script = [{ hear: 'Welcome' }, { hangup: true }];
  await house.simulate('PUT', `/handsets/${number}`, { behaviour, script });
  return number;
};

beforeAll(async () => {
  await house.simulate('PUT', '/limits', { maxOutboundPerNumber: 1_000 });
});

const isRow =
  (table: string, row: RegExp) =>
  ({ path, body }: Write): boolean =>
    path.endsWith('/$batch') && body.includes(`/${table}`) && row.test(body);

/** Of the n-th command of a call, which dials: the first attempt is its first, and so on. */
const reserved = (n: number) => isRow('limits', new RegExp(`"RowKey":"res\\|[^|"]+\\|0*${n}"`));
const settled = (n: number) => isRow('calls', new RegExp(`"RowKey":"command\\|0*${n}"`));

const points: readonly (readonly [
  string,
  Moment,
  (n: number) => (write: Write) => boolean,
  number,
])[] = [
  ['between reservation and dialling', 'after', reserved, 0],
  ['between dialling and saving', 'before', settled, 1],
  ['between saving and answering', 'after', settled, 1],
];

const place = async (body: unknown, key: string, url?: string): Promise<string> => {
  const answer = await house.api('POST', '/calls', { body, key, ...(url ? { url } : {}) });
  expect(answer.status).toBe(202);
  return ((await answer.json()) as CallResource).id;
};

const ended = (id: string): Promise<CallResource> =>
  until(
    () => house.call(id),
    ({ status }) => status === 'ended',
    takesTimeMs,
  );

/** What is counted of a call: its reservations, by the row that each has. */
const reservationsOf = async (id: string): Promise<readonly string[]> => {
  const table = TableClient.fromConnectionString(house.storage(), 'limits', insecure);
  const found: string[] = [];
  for await (const { rowKey, json } of table.listEntities<{ json: string }>()) {
    if (!rowKey?.startsWith(`res|${id}|`)) continue;
    expect(JSON.parse(json)).toMatchObject({ kind: 'create', from: callerId, isReleased: true });
    found.push(rowKey);
  }
  return found;
};

/** Every attempt was dialled once: its phone rang once, and its cost is counted once. */
const expectAttempts = async (id: string, to: string, attempts: number): Promise<void> => {
  expect(await house.legsTo(to)).toHaveLength(attempts);
  const creates = await house.createsTo(to);
  expect(new Set(creates.map(({ requestId }) => requestId)).size).toBe(attempts);
  expect(creates.filter(({ isReplayed }) => !isReplayed)).toHaveLength(attempts);
  await until(
    () => reservationsOf(id).catch(() => []),
    (found) => found.length === attempts,
  );
};

test.each(points)('killed %s, the call is dialled once', async (_, moment, point, dialled) => {
  const to = await newCallee(['answer']);
  const key = `first ${to}`;
  const trap = house.held().hold(moment, point(1));
  const url = house.hostUrl(0);
  const lost = house.api('POST', '/calls', { body: { to, flow }, key, url }).then(
    () => 'answered',
    () => 'no answer',
  );
  await trap.reached;
  // With nobody else there, what was begun waits until somebody is.
  await Promise.all([house.kill(0), house.kill(1)]);
  trap.release();
  expect(await lost).toBe('no answer');
  expect(await house.createsTo(to)).toHaveLength(dialled);
  await Promise.all([house.revive(0), house.revive(1)]);
  const id = await place({ to, flow }, key);
  expect(await place({ to, flow }, key)).toBe(id);
  expect((await ended(id)).outcome).toBe('abandoned');
  await expectAttempts(id, to, 1);
});

test.each(points)('killed %s, the other host goes on', async (_, moment, point, dialled) => {
  const to = await newCallee(['answer']);
  const key = `other ${to}`;
  const trap = house.held().hold(moment, point(1));
  const url = house.hostUrl(0);
  const lost = house.api('POST', '/calls', { body: { to, flow }, key, url }).catch(() => null);
  await trap.reached;
  expect(await house.createsTo(to)).toHaveLength(dialled);
  await house.kill(0);
  trap.release();
  expect(await lost).toBeNull();
  const id = await place({ to, flow }, key, house.hostUrl(1));
  expect((await ended(id)).outcome).toBe('abandoned');
  await expectAttempts(id, to, 1);
  await house.revive(0);
});

test.each(points)(
  'killed %s of a second attempt, no attempt is lost or doubled',
  async (...point) => {
    const [, moment, at] = point;
    const to = await newCallee(['busy', 'busy', 'answer']);
    const retry = { on: ['busy'], attempts: 3, interval: '1s' };
    const trap = house.held().hold(moment, at(2));
    const id = await place({ to, flow, retry }, `retry ${to}`);
    await trap.reached;
    await Promise.all([house.kill(0), house.kill(1)]);
    trap.release();
    await Promise.all([house.revive(0), house.revive(1)]);
    expect(await ended(id)).toMatchObject({ outcome: 'abandoned', attempt: 3 });
    await expectAttempts(id, to, 3);
  },
);

const toQueue = ({ service, method, path }: Write): boolean =>
  service === 'Queue' && method === 'POST' && path.includes('/calls-due/messages');

test.each<[string, Moment]>([
  ['the message that wakes it was not sent', 'before'],
  ['the message that wakes it was sent', 'after'],
])('killed when %s, a call that is due later is dialled once', async (_, moment) => {
  const to = await newCallee(['answer']);
  const notBefore = new Date(Date.now() + 3_000).toISOString();
  const trap = house.held().hold(moment, toQueue);
  const body = { to, flow, notBefore };
  const lost = house.api('POST', '/calls', { body, key: `later ${to}` }).catch(() => null);
  await trap.reached;
  await Promise.all([house.kill(0), house.kill(1)]);
  trap.release();
  await lost;
  await Promise.all([house.revive(0), house.revive(1)]);
  // Whoever asked has had no answer, and does not ask again.
  const [leg] = await until(
    () => house.legsTo(to),
    (legs) => legs[0]?.state === 'ended',
    takesTimeMs,
  );
  expect(leg?.direction).toBe('outbound');
  const id = await place(body, `later ${to}`);
  expect((await ended(id)).outcome).toBe('abandoned');
  await expectAttempts(id, to, 1);
});

test('two hosts that are woken for the same calls again and again dial each once', async () => {
  const callees = await Promise.all(Array.from({ length: 30 }, () => newCallee(['answer'])));
  const calls = callees.map((to) => ({ to, flow, idempotencyKey: `many ${to}` }));
  const answer = await house.api('POST', '/batches', { body: { calls } });
  expect(answer.status).toBe(200);
  const { results } = (await answer.json()) as { results: { call: { id: string } }[] };
  expect(results.filter((result) => 'problem' in result)).toEqual([]);
  const ids = results.map(({ call }) => call.id);
  const queue = new QueueClient(house.storage(), 'calls-due');
  for (const id of ids) {
    const { dueAt = '' } = (await house.call(id)) as CallResource & { dueAt?: string };
    if (dueAt === '') continue;
    const text = JSON.stringify({ id, dueAt: Date.parse(dueAt) });
    await Promise.all([queue.sendMessage(text), queue.sendMessage(text)]);
  }
  // Killed in the middle of it, one after the other.
  await house.kill(0);
  await house.revive(0);
  await house.kill(1);
  await house.revive(1);
  for (const [n, id] of ids.entries()) {
    expect((await ended(id)).outcome).toBe('abandoned');
    await expectAttempts(id, callees[n] ?? '', 1);
  }
});
