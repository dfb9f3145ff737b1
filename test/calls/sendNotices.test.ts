import { expect, test } from 'vitest';
import type { Linked } from '../../src/calls/link.ts';
import type { Notice } from '../../src/calls/notice.ts';
import type { CallStore } from '../../src/calls/ports.ts';
import { type NoticeDeps, sendNotices } from '../../src/calls/sendNotices.ts';
import type { WebAnswer, WebCall } from '../../src/calls/webClient.ts';
import { type CallId, type Instant, later } from '../../src/engine/ids.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { createManualClock } from './manualClock.ts';
import { hook, notice, statusContent, workflow } from './notices.ts';
import { activeCall, rowOf } from './rows.ts';

const urlOf = (linked: Linked): string =>
  `https://app.example/${linked.kind === 'recording' ? linked.n : linked.day}`;

const id = 'call-1' as CallId;
const ok: WebAnswer = {
  kind: 'answered',
  status: 200,
  contentType: null,
  retryAfterMs: null,
  body: '',
};
const down: WebAnswer = { kind: 'failed', why: 'no answer (ECONNREFUSED)', retryable: true };

type Answers = (call: WebCall) => WebAnswer | Promise<WebAnswer>;

const setUp = async (notices: readonly Notice[], over: Partial<CallStore> = {}) => {
  const store = createMemoryCallStore();
  const row = rowOf(activeCall({ kind: 'transferred' }));
  await store.save({ id, row, etag: null, events: [], settled: [], notices });
  const clock = createManualClock(notice().at);
  const sent: WebCall[] = [];
  const wakes: number[] = [];
  const logged: string[] = [];
  const service: { answer: Answers } = { answer: () => ok };
  const deadNotices = createMemoryDeadNotices();
  const deps: NoticeDeps = {
    store: { ...store, ...over },
    deadNotices,
    wakeups: {
      wake: async () => {},
      dial: async () => {},
      cancel: async () => {},
      request: async () => {},
      runQueue: async () => {},
      notify: async (_, at) => void wakes.push(at - clock.now()),
    },
    web: {
      send: async (call) => {
        sent.push(call);
        return service.answer(call);
      },
    },
    sign: (messageId, at) => ({ 'webhook-id': messageId, 'webhook-timestamp': String(at) }),
    linkTo: async (linked, from) => ({ url: urlOf(linked), until: later(from, 1) }),
    clock,
    random: () => 0,
    log: (_, message, fields) => void logged.push(`${message} ${JSON.stringify(fields)}`),
  };
  const states = async () => (await store.unsentNotices(id)).map(({ kept }) => kept.notice.seq);
  return { deps, store, clock, sent, wakes, logged, service, deadNotices, states };
};

const three = [notice(), notice({ seq: 2 }), notice({ seq: 3 })];

test('all that is due is sent in order, once, and nothing is left', async () => {
  const { deps, sent, wakes, states } = await setUp(three);
  await sendNotices(deps, id);
  expect(sent.map(({ headers }) => headers['webhook-id'])).toEqual([
    'msg_call-1_1',
    'msg_call-1_2',
    'msg_call-1_3',
  ]);
  expect(sent[0]).toMatchObject({ method: 'POST', url: hook });
  expect(await states()).toEqual([]);
  await sendNotices(deps, id);
  expect(sent).toHaveLength(3);
  expect(wakes).toEqual([]);
});

test('the next one waits until the one before was taken', async () => {
  const { deps, sent, wakes, service, clock, states } = await setUp(three);
  service.answer = () => down;
  await sendNotices(deps, id);
  expect(sent).toHaveLength(1);
  expect(wakes).toEqual([5_000]);
  clock.advance(4_000);
  await sendNotices(deps, id);
  expect(sent).toHaveLength(1);
  expect(wakes).toEqual([5_000, 1_000]);
  clock.advance(1_000);
  service.answer = () => ok;
  await sendNotices(deps, id);
  expect(sent.map(({ headers }) => headers['webhook-id'])).toEqual([
    'msg_call-1_1',
    'msg_call-1_1',
    'msg_call-1_2',
    'msg_call-1_3',
  ]);
  expect(sent[1]?.body).toBe(sent[0]?.body);
  expect(await states()).toEqual([]);
});

test('an address that does not answer holds up no other', async () => {
  const teams = notice({ seq: 2, channel: 'teams', url: workflow });
  const { deps, sent, service, states } = await setUp([notice(), teams, notice({ seq: 3 })]);
  service.answer = ({ url }) => (url === hook ? down : ok);
  await sendNotices(deps, id);
  expect(sent.map(({ url }) => url).toSorted()).toEqual([workflow, hook]);
  expect(await states()).toEqual([1, 3]);
});

test('a card is not signed, and names no secret', async () => {
  const { deps, sent } = await setUp([notice({ channel: 'teams', url: workflow })]);
  await sendNotices(deps, id);
  expect(Object.keys(sent[0]?.headers ?? {})).toEqual(['content-type', 'user-agent']);
  expect(sent[0]?.body).toContain('AdaptiveCard');
});

test('what is given up is listed, and told without its address; the next goes out', async () => {
  const { deps, service, deadNotices, logged, sent } = await setUp(three.slice(0, 2));
  service.answer = () =>
    sent.length === 1 ? { kind: 'failed', why: 'not public', retryable: false } : ok;
  await sendNotices(deps, id);
  expect(sent).toHaveLength(2);
  const dead = await deadNotices.list(10);
  expect(dead.map(({ call, kept }) => [call, kept.notice.seq, kept.note])).toEqual([
    [id, 1, 'not public'],
  ]);
  expect(logged).toEqual([
    'a notice was given up {"call":"call-1","seq":1,"channel":"webhook","why":"not public"}',
  ]);
});

test('two at once: one sends, the other comes back when the lease is over', async () => {
  const { deps, sent, service, wakes, states } = await setUp(three);
  const gate = Promise.withResolvers<void>();
  service.answer = async () => {
    await gate.promise;
    return ok;
  };
  const first = sendNotices(deps, id);
  await new Promise(setImmediate);
  await sendNotices(deps, id);
  expect(wakes).toEqual([30_000]);
  gate.resolve();
  await first;
  expect(sent).toHaveLength(3);
  expect(await states()).toEqual([]);
});

test('a sender that died is taken over from when its lease is over', async () => {
  const { deps, store, sent, clock, states } = await setUp([notice()]);
  const [saved] = await store.unsentNotices(id);
  if (saved === undefined) throw new Error('no notice');
  const lease = { owner: 'dead', until: later(clock.now(), 30_000) };
  await store.replaceNotice(id, { ...saved.kept, lease }, saved.etag);
  await sendNotices(deps, id);
  expect(sent).toEqual([]);
  clock.advance(30_000);
  await sendNotices(deps, id);
  expect(sent).toHaveLength(1);
  expect(await states()).toEqual([]);
});

test('a lost race sends nothing and comes back', async () => {
  const { deps, sent, wakes } = await setUp([notice()], { replaceNotice: async () => null });
  await sendNotices(deps, id);
  expect(sent).toEqual([]);
  expect(wakes).toEqual([30_000]);
});

test('when storage is down it comes back in a minute', async () => {
  const broken = { unsentNotices: () => Promise.reject(new Error('down')) };
  const { deps, wakes, logged } = await setUp([notice()], broken);
  await sendNotices(deps, id);
  expect(wakes).toEqual([60_000]);
  expect(logged).toHaveLength(1);
});

test('a service that is down for a day is told nothing more', async () => {
  const { deps, sent, service, clock, wakes, deadNotices } = await setUp([notice()]);
  service.answer = () => down;
  for (let round = 0; round < 50; round += 1) {
    const before = wakes.length;
    await sendNotices(deps, id);
    if (wakes.length === before) break;
    clock.advance(wakes.at(-1) ?? 0);
  }
  expect(clock.now()).toBe(later(notice().at, 24 * 3_600_000) as Instant);
  expect(sent.length).toBeGreaterThan(8);
  expect(await deadNotices.list(10)).toHaveLength(1);
});

test('what is decided while something is sent goes out by the same sender, in order', async () => {
  const { deps, store, sent, service, wakes, states } = await setUp([notice()]);
  const decide = async (seq: number): Promise<void> => {
    const saved = await store.load(id);
    if (saved === null) throw new Error('no call');
    const change = { id, row: saved.row, etag: saved.etag, events: [], settled: [] };
    await store.save({ ...change, notices: [notice({ seq })] });
  };
  service.answer = async () => {
    if (sent.length < 3) await decide(sent.length + 1);
    return ok;
  };
  await sendNotices(deps, id);
  expect(sent.map(({ headers }) => headers['webhook-id'])).toEqual([
    'msg_call-1_1',
    'msg_call-1_2',
    'msg_call-1_3',
  ]);
  expect([wakes, await states()]).toEqual([[], []]);
});

test('a change of status is never sent unsigned; it waits until it can be signed', async () => {
  const { deps, sent, clock, states } = await setUp([notice({ content: statusContent() })]);
  await sendNotices({ ...deps, sign: () => ({}) }, id);
  expect([sent, await states()]).toEqual([[], [1]]);
  const [saved] = await deps.store.unsentNotices(id);
  expect(saved?.kept.note).toBe('there are no WEBHOOK_SECRETS to sign with');
  clock.advance(5_000);
  await sendNotices(deps, id);
  expect(sent).toHaveLength(1);
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
    type: 'call.status',
    data: { call: id, sequence: 1, status: 'ringing' },
  });
});
