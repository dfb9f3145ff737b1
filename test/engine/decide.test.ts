import { describe, expect, test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { hangUp } from './commands.ts';
import {
  connected,
  createFailed,
  disconnected,
  keys,
  leg,
  ofAttempt,
  ofOtherLeg,
  otherLeg,
  promptEnded,
} from './events.ts';
import { ringing, startedAt } from './given.ts';
import { flowOf, hangupStep, sayStep, support } from './sampleFlow.ts';
import { becomes, decides, ignores } from './table.ts';

describe('events of legs that the call does not hold', () => {
  ignores(support, [
    ['the end of another leg', [connected()], ofOtherLeg(disconnected('hungUp'))],
    ['a key on another leg', [connected()], ofOtherLeg(keys('1'))],
    ['the end of an older attempt', [connected()], ofAttempt(0, disconnected('hungUp'))],
    ['a key in an older attempt', [connected()], ofAttempt(0, keys('1'))],
    ['an older attempt that failed', [], ofAttempt(0, createFailed('busy'))],
    ['an older attempt that ended', [], ofAttempt(0, disconnected('hungUp'))],
    ['an attempt that was never made', [connected()], ofAttempt(2, disconnected('hungUp'))],
  ]);

  decides(support, [
    ['a second line is hung up', [connected()], ofOtherLeg(connected()), hangUp(otherLeg)],
    ['a line of an older attempt is hung up', [], ofAttempt(0, connected()), hangUp(leg)],
  ]);

  becomes(support, [
    [
      'hanging up a second line leaves the first alone',
      [connected()],
      ofOtherLeg(connected()),
      { state: 'active', connection: leg, nextCommand: 4, doing: { kind: 'asking', token: 2 } },
    ],
  ]);
});

describe('a call whose leg is not known yet', () => {
  becomes(support, [
    ['takes the leg of the first event', [], ofOtherLeg(connected()), { connection: otherLeg }],
    ['also of a farewell', [], ofOtherLeg(disconnected('hungUp')), { connection: otherLeg }],
  ]);
});

test('decides the same of the same', () => {
  const call = ringing(support);
  const event = connected()({ call, at: startedAt, nth: 1 });
  expect(decide(support, call, event)).toEqual(decide(support, call, event));
});

test('numbers every command of a call from 1, answer being the first', () => {
  const flow = flowOf('one', { one: sayStep('One.', 'two'), two: hangupStep('Two.') });
  let call = decide(
    flow,
    ringing(flow),
    connected()({ call: ringing(flow), at: startedAt, nth: 1 }),
  );
  const numbers = call.commands.map(({ n }) => n);
  for (const nth of [2, 3]) {
    call = decide(flow, call.call, promptEnded()({ call: call.call, at: startedAt, nth }));
    numbers.push(...call.commands.map(({ n }) => n));
  }
  expect(numbers).toEqual([2, 3, 4]);
});
