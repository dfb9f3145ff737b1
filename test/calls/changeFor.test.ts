import { expect, test } from 'vitest';
import { changeFor } from '../../src/calls/changeFor.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import type { EventId } from '../../src/engine/ids.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { activeCall, at, leg, n, pending, rowOf, say } from './rows.ts';

const call = activeCall({ kind: 'saying', token: n(3), prompts: [] });
const started: CallEvent = {
  id: 'e' as EventId,
  at: at(5),
  note: '',
  attempt: 1,
  connection: leg,
  kind: 'PromptStarted',
  token: n(3),
};
const decided = { call, commands: [], events: [started] };
const next = activeCall({ kind: 'saying', token: n(4), prompts: [] }, 5);

test('an event that changes nothing only leaves its row', () => {
  const row = rowOf(call, { pending: [pending(say(3))] });
  const change = changeFor({ row, etag: 'x' }, decided, [], 'me', at(10));
  expect(change).toEqual({
    id: call.id,
    row: null,
    etag: null,
    events: [started],
    settled: [],
    notices: [],
  });
});

test('commands take the lease when it is free', () => {
  const saved = { row: rowOf(call), etag: 'x' };
  const change = changeFor(saved, { ...decided, call: next, commands: [say(4)] }, [], 'me', at(10));
  expect(change.row?.lease).toEqual({ owner: 'me', until: 9_010 });
  expect(change.row?.pending).toEqual([{ command: say(4), since: 10, repeated: false }]);
  expect(change.row?.revision).toBe(2);
});

test('commands are left to whoever holds the lease', () => {
  const lease = { owner: 'other', until: at(5_000) };
  const saved = { row: rowOf(call, { lease }), etag: 'x' };
  const change = changeFor(saved, { ...decided, call: next, commands: [say(4)] }, [], 'me', at(10));
  expect(change.row?.lease).toBe(lease);
  expect(change.row?.pending).toHaveLength(1);
});

test('only what stood under a lease that ran out counts as a repeat', () => {
  const lease = { owner: 'dead', until: at(5) };
  const hangUp = { kind: 'hangUp', n: n(2), connection: leg } as const;
  const saved = { row: rowOf(call, { lease, pending: [pending(hangUp)] }), etag: 'x' };
  const change = changeFor(saved, { ...decided, call: next, commands: [say(4)] }, [], 'me', at(10));
  expect(change.row?.pending.map(({ repeated }) => repeated)).toEqual([true, false]);
  expect(change.row?.lease?.owner).toBe('me');
});

test('a lease that nobody needs is not taken', () => {
  const saved = { row: rowOf(call), etag: 'x' };
  expect(changeFor(saved, { ...decided, call: next }, [], 'me', at(10)).row?.lease).toBeNull();
});

test('what is wished to be told is written with the row, numbered on', () => {
  const recording = {
    ...({ n: n(2), what: 'voicemail', state: 'kept', ms: 5_000, heardAt: null } as const),
    startedAt: at(1),
    step: 'message' as StepId,
  };
  const kept = { ...next, recordings: [recording] };
  const saved = { row: rowOf(call, { nextNotice: 3 }), etag: 'x' };
  const wish = { kind: 'voicemail', recording: n(2), webhookUrl: 'u', teamsUrl: null } as const;
  const change = changeFor(saved, { ...decided, call: kept }, [wish], 'me', at(10));
  expect(change.notices).toMatchObject([{ seq: 3, channel: 'webhook', url: 'u', at: 10 }]);
  expect(change.row?.nextNotice).toBe(4);
});
