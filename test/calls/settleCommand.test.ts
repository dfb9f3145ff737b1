import { expect, test } from 'vitest';
import type { Execution } from '../../src/calls/ports.ts';
import { settleCommand } from '../../src/calls/settleCommand.ts';
import type { ConnectionId } from '../../src/engine/ids.ts';
import type { Flow, FlowId, StepId } from '../../src/flow/flow.ts';
import { activeCall, at, leg, n, pending, rowOf } from './rows.ts';
import { shippedFlows } from './supportFlow.ts';

const flow = shippedFlows().flows['contoso-support' as FlowId] as Flow;
const transfer = {
  kind: 'transfer',
  n: n(3),
  to: activeCall({ kind: 'transferred' }).called,
} as const;
const call = {
  ...activeCall({ kind: 'transferring', token: n(3) }),
  step: 'billing' as StepId,
};
const lease = { owner: 'me', until: at(9_000) };
const refused: Execution = { kind: 'refused', cause: 'declined', note: '400/8523' };

const settle = (execution: Execution, repeated = false, commands = [transfer]) => {
  const list = commands.map((command) => pending(command, repeated));
  const row = rowOf(call, { lease, pending: list, answerContext: 'ticket' });
  const item = pending(transfer, repeated);
  const executed = { item, execution, ms: 12 };
  return settleCommand({ row, etag: 'x' }, executed, flow, at(50), () => null);
};

test('what is done leaves its row, leaves `pending` and frees the lease', () => {
  const change = settle({ kind: 'done', connection: null, handle: null });
  expect(change).toMatchObject({
    etag: 'x',
    events: [],
    settled: [{ n: 3, kind: 'transfer', result: 'done', at: 50, ms: 12 }],
    row: { pending: [], lease: null, answerContext: null, revision: 2 },
  });
});

test('a refusal at the first execution is decided in the same write, and the lease is kept', () => {
  const change = settle(refused);
  expect(change.settled).toMatchObject([{ result: 'failed', note: '400/8523' }]);
  expect(change.events).toMatchObject([
    { kind: 'CommandFailed', id: 'failed|3', cause: 'declined' },
  ]);
  expect(change.row).toMatchObject({ call: { step: 'unavailable' }, lease });
  expect(change.row?.pending.map(({ command }) => command.kind)).toEqual(['say']);
});

test('a refusal of a repetition only means that its event is awaited', () => {
  const change = settle(refused, true);
  expect(change.settled).toMatchObject([{ result: 'unknown' }]);
  expect(change).toMatchObject({ events: [], row: { call, pending: [], lease: null } });
});

test('an outcome that stayed unknown to the deadline is a failure', () => {
  const change = settle({ kind: 'unknown', retryAfterMs: null, note: '503' }, true);
  expect(change.events).toMatchObject([{ kind: 'CommandFailed', cause: 'failed' }]);
});

test('a leg that is gone ends the call', () => {
  const change = settle({ kind: 'gone', note: '404/8522' });
  expect(change.row?.call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
});

test('what an event has answered already is settled without another', () => {
  const change = settle(refused, false, []);
  expect(change).toMatchObject({ events: [], row: { call, lease: null } });
});

test('another leg that could not be hung up is of no consequence', () => {
  const hangUp = { kind: 'hangUp', n: n(3), connection: 'leg-2' as ConnectionId } as const;
  const item = pending(hangUp);
  const row = rowOf(call, { lease, pending: [item] });
  expect(row.call.connection).toBe(leg);
  const executed = { item, execution: { kind: 'gone', note: '' } as const, ms: 1 };
  const change = settleCommand({ row, etag: 'x' }, executed, flow, at(50), () => null);
  expect(change).toMatchObject({ events: [], row: { call, pending: [] } });
});
