import { describe, expect, test } from 'vitest';
import { statusChange } from '../../src/calls/statusChange.ts';
import type { Call, RingingCall } from '../../src/engine/call.ts';
import { afterAttempt } from '../../src/engine/dialing/afterAttempt.ts';
import type { ConnectionId, Instant } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { dialling } from './ledgers.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;
const statusUrl = 'https://crm.example/calls';
const retry = { on: ['busy' as const], attempts: 2, intervalMs: 60_000, backoff: 1 };

const ringing = (plan: Partial<Plan> = { statusUrl }): RingingCall => {
  const { call } = dialling(at, '+12065550123', plan);
  if (call.state !== 'ringing') throw new Error(call.state);
  return call;
};

const withLeg = (call: RingingCall): RingingCall => ({
  ...call,
  connection: 'leg' as ConnectionId,
});

test('nobody is told who has not asked', () => {
  const call = ringing({});
  expect(statusChange(null, call)).toBeNull();
  expect(statusChange(call, end(call, 'busy', at))).toBeNull();
});

describe('whoever has asked is told', () => {
  const call = ringing({ statusUrl, reference: 'order 7' });

  test('that the call is taken, and by whom it is known', () => {
    expect(statusChange(null, call)).toMatchObject({
      ...{ status: 'dialing', attempt: 1, reference: 'order 7', outcome: null, dueAt: null },
    });
  });

  test.each<[string, Call, Call, object | null]>([
    ['that it rings', call, withLeg(call), { status: 'ringing' }],
    ['nothing when nothing of it changes', call, { ...call, language: 'de-DE' }, null],
    ['how it ended', call, end(call, 'busy', at), { status: 'ended', outcome: 'busy' }],
    [
      'when the outcome is mended',
      end(call, 'failed', at),
      end(call, 'busy', at),
      { status: 'ended', outcome: 'busy' },
    ],
    [
      'which rule refused it',
      call,
      { ...end(call, 'refused', at), refusedBy: 'doNotCall' },
      { outcome: 'refused', refusedBy: 'doNotCall' },
    ],
  ])('%s', (_, before, after, told) => {
    const change = statusChange(before, after);
    if (told === null) expect(change).toBeNull();
    else expect(change).toMatchObject(told);
  });

  test('that it will be tried again, and when', () => {
    const again = ringing({ statusUrl, retry });
    const decision = { call: end(again, 'busy', at), commands: [] };
    const { call: waiting } = afterAttempt(again, decision, at);
    expect(statusChange(again, waiting)).toMatchObject({
      ...{ status: 'scheduled', attempt: 2, dueAt: at + 60_000, why: 'retry', outcome: null },
    });
  });
});
