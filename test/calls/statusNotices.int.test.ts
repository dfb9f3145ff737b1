import type { RequestListener } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { placeCall } from '../../src/calls/placeCall.ts';
import { retryNotice } from '../../src/calls/retryNotice.ts';
import { type NoticeDeps, sendNotices } from '../../src/calls/sendNotices.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableDeadNotices } from '../../src/store/createTableDeadNotices.ts';
import { createTableFlowStore } from '../../src/store/createTableFlowStore.ts';
import { createSigner } from '../../src/web/createSigner.ts';
import { createWebClient } from '../../src/web/createWebClient.ts';
import { testSeal } from '../store/testSeal.ts';
import { freshTables } from '../store/testTables.ts';
import { type Seen, testServer } from '../web/testServer.ts';
import { connected, disconnected, handle } from './scenes.ts';
import { createWorld, party, type World } from './world.ts';

const secretOf = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const [latest, former] = [secretOf(1), secretOf(2)];

type Scene = Readonly<{ world: World; deps: NoticeDeps; seen: Seen[]; id: CallId }>;

/** A call that was asked for, with what has become of it told to a web service. */
const asked = async (answer: RequestListener, allowPrivate = true): Promise<Scene> => {
  const { url, seen } = await testServer(answer);
  const tables = freshTables();
  const world = createWorld({
    store: createTableCallStore(tables, testSeal),
    index: createTableCallIndex(tables),
    keptFlows: createTableFlowStore(tables),
  });
  // Signatures are checked by the clock of this machine.
  world.clock.advance(Date.now() - world.clock.now());
  const plan = { ...plainPlan('crm', world.clock.now()), statusUrl: `${url}/status` };
  const { id } = await placeCall(world.deps, {
    ...{ idempotencyKey: 'a1', requestHash: 'hash', to: party('+12065550123') },
    flow: 'contoso-support' as FlowId,
    ...{ plan: { ...plan, reference: 'order 7' }, delayMs: 0, callback: null, variables: {} },
  });
  const deps: NoticeDeps = {
    ...world.deps,
    deadNotices: createTableDeadNotices(tables),
    web: createWebClient({ allowPrivate }),
    sign: createSigner([latest, former]),
    linkTo: () => Promise.reject(new Error('there is nothing to link to')),
  };
  return { world, deps, seen, id };
};

const answered = async ({ world, id }: Scene): Promise<void> => {
  await handle(world, id, connected(world));
  await handle(world, id, disconnected(world, 'hungUp'));
};

const dataOf = ({ body }: Seen) => JSON.parse(body).data;
const statuses = (seen: readonly Seen[]): string[] => seen.map((one) => dataOf(one).status);
const all = ['dialing', 'ringing', 'active', 'ended'];

test('every state is told once, in order, signed by both secrets', async () => {
  const scene = await asked((_, response) => void response.writeHead(204).end());
  await answered(scene);
  // As many messages wake as there were changes, and more; they come at once.
  await Promise.all(scene.world.notified.map(({ id }) => sendNotices(scene.deps, id)));
  const { seen } = scene;
  expect(statuses(seen)).toEqual(all);
  expect(seen.map((one) => dataOf(one).sequence)).toEqual([1, 2, 3, 4]);
  for (const { body, headers } of seen) {
    for (const secret of [latest, former]) {
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
        type: 'call.status',
        data: { call: scene.id, reference: 'order 7', to: '+12065550123' },
      });
    }
  }
  expect(dataOf(seen.at(-1) as Seen)).toMatchObject({ outcome: 'abandoned', attempt: 1 });
});

test('one that answers 500 for a day is given up, and told when it is tried again', async () => {
  let status = 500;
  const scene = await asked((_, response) => void response.writeHead(status).end());
  const { world, deps, seen, id } = scene;
  for (let tries = 0; tries < 100; tries += 1) {
    const before = world.notified.length;
    await sendNotices(deps, id);
    const next = world.notified[before];
    if (next === undefined) break;
    world.clock.advance(next.at - world.clock.now());
  }
  const dead = await deps.deadNotices.list(10);
  expect(dead.map(({ kept }) => [kept.notice.seq, kept.note])).toEqual([
    [1, 'it answered 500'],
    [2, 'it answered 500'],
  ]);
  // The day counts from the change, so what waited for its turn all that time is asked for once.
  const [last, ...before] = statuses(seen).toReversed();
  expect([last, ...new Set(before)]).toEqual(['ringing', 'dialing']);
  expect(before.length).toBeGreaterThanOrEqual(12);
  expect(await deps.store.unsentNotices(id)).toEqual([]);
  status = 204;
  const tried = seen.splice(0);
  for (const one of dead) {
    await retryNotice({ ...world.deps, deadNotices: deps.deadNotices, now: world.clock.now }, one);
  }
  await sendNotices(deps, id);
  expect(statuses(seen)).toEqual(['dialing', 'ringing']);
  expect(seen[0]?.headers['webhook-id']).toBe(tried[0]?.headers['webhook-id']);
  expect(seen[0]?.body).toBe(tried[0]?.body);
  expect(await deps.deadNotices.list(10)).toEqual([]);
});

test('one that answers 410 is asked once for each change, and none is tried again', async () => {
  const scene = await asked((_, response) => void response.writeHead(410).end());
  await answered(scene);
  await sendNotices(scene.deps, scene.id);
  expect(statuses(scene.seen)).toEqual(all);
  expect(await scene.deps.deadNotices.list(10)).toHaveLength(4);
});

test('a redirection is not followed, but tried again', async () => {
  const scene = await asked(({ url }, response) => {
    if (url === '/status') response.writeHead(302, { location: '/elsewhere' }).end();
    else response.writeHead(204).end();
  });
  await sendNotices(scene.deps, scene.id);
  expect(scene.seen.map(({ url }) => url)).toEqual(['/status']);
  const [first] = await scene.deps.store.unsentNotices(scene.id);
  expect(first?.kept).toMatchObject({ tries: 1, note: 'it answered 302' });
});

test('one that hangs is left after ten seconds, and holds up nobody but itself', async () => {
  const scene = await asked((_, response) => {
    // Never ended.
    response.flushHeaders();
  });
  const startedAt = performance.now();
  await sendNotices(scene.deps, scene.id);
  expect(performance.now() - startedAt).toBeLessThan(12_000);
  expect(statuses(scene.seen)).toEqual(['dialing']);
  const unsent = await scene.deps.store.unsentNotices(scene.id);
  expect(unsent.map(({ kept }) => [kept.notice.seq, kept.tries, kept.note])).toEqual([
    [1, 1, 'no answer in 10000 ms'],
    [2, 0, ''],
  ]);
});

test('an address that is an inner one by now is not asked, and given up', async () => {
  const scene = await asked((_, response) => void response.writeHead(204).end(), false);
  await sendNotices(scene.deps, scene.id);
  expect(scene.seen).toEqual([]);
  const dead = await scene.deps.deadNotices.list(10);
  expect(dead.map(({ kept }) => kept.state)).toEqual(['dead', 'dead']);
});
