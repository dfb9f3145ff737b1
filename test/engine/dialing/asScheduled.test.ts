import { expect, test } from 'vitest';
import type { ActiveCall } from '../../../src/engine/call.ts';
import { asScheduled } from '../../../src/engine/dialing/asScheduled.ts';
import { dial } from '../../../src/engine/dialing/dial.ts';
import { end } from '../../../src/engine/leave.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { support } from '../sampleFlow.ts';
import { inMs, scheduledCall } from './plans.ts';

test('whoever has been dialled and put off begins where he was to begin', () => {
  const { call } = dial({ ...scheduledCall(), start: 'end' }, inMs(60_000));
  if (call.state !== 'ringing') throw new Error('it was not dialled');
  expect(asScheduled(call, { at: inMs(70_000), why: 'pace' }, 1, 0)).toEqual({
    ...scheduledCall(),
    ...{ start: 'end', nextCommand: 2, dueAt: inMs(70_000), why: 'pace' },
  });
});

test('nothing of a conversation goes into the next one but what the flow has noted', () => {
  const { call } = given(support, { direction: 'outbound', variables: { a: 'b' } }).after(
    connected(),
  );
  const talked: ActiveCall = {
    ...(call as ActiveCall),
    ...{ secrets: { pin: '1234' }, answeredBy: 'machine', refusedBy: 'spendDay' },
  };
  const over = end(talked, 'machine', inMs(9_000));
  const next = asScheduled(over, { at: inMs(60_000), why: 'retry' }, 2, 1);
  expect(next).toMatchObject({
    ...{ variables: { a: 'b' }, secrets: {}, trail: [], answeredBy: null, refusedBy: null },
    ...{ connection: null, start: null, attempt: 2, failedTries: 1, why: 'retry' },
    talkedMs: 8_000,
    marks: [{ kind: 'tried', at: inMs(9_000), outcome: 'machine', since: inMs(1_000) }],
  });
  for (const key of ['doing', 'outcome', 'endedAt', 'connectedAt']) {
    expect(Object.keys(next)).not.toContain(key);
  }
});
