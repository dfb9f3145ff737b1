import { describe, expect, test } from 'vitest';
import { end, hangUp, nextNumber, sayGoodbye } from '../../src/engine/leave.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { goodbye } from './commands.ts';
import { leg } from './events.ts';
import { ringing, startedAt } from './given.ts';
import { support } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';

const call = activeCall(support, 'welcome' as StepId, { kind: 'transferred' }, 7);

describe('end', () => {
  test('keeps the facts and nothing of the state before', () => {
    const ended = end(call, 'completed', startedAt);
    const { waitingFor: _, deadline: __, start: ___, ...facts } = ringing(support);
    const own = ['connectedAt', 'endedAt', 'outcome'];
    expect(Object.keys(ended).toSorted()).toEqual([...Object.keys(facts), ...own].toSorted());
    expect(ended).toMatchObject({ connection: leg, connectedAt: startedAt, endedAt: startedAt });
  });

  test('forgets what was said in confidence', () => {
    expect(end({ ...call, secrets: { pin: '1234' } }, 'completed', startedAt).secrets).toEqual({});
  });

  test('a call that only rang was never connected', () => {
    const ended = end(ringing(support), 'abandoned', startedAt);
    expect(ended).toMatchObject({ connection: null, connectedAt: null, nextCommand: 2 });
  });
});

test('hangUp waits for the end of its own leg', () => {
  const { call: after, commands } = hangUp(call, 'completed', startedAt);
  expect(commands).toEqual([{ kind: 'hangUp', n: 7, connection: leg }]);
  const doing = { kind: 'hangingUp', token: 7, outcome: 'completed' };
  expect(after).toMatchObject({ doing, nextCommand: 8, deadline: startedAt + 10_000 });
});

test('sayGoodbye speaks before it hangs up', () => {
  const { call: after, commands } = sayGoodbye(support, call, 'expired', startedAt);
  expect(commands).toMatchObject([{ ...goodbye(), n: 7 }]);
  const doing = { kind: 'sayingGoodbye', token: 7, outcome: 'expired' };
  expect(after).toMatchObject({ doing, nextCommand: 8 });
});

test('nextNumber counts by one', () => {
  expect(nextNumber(call.nextCommand)).toBe(8);
});
