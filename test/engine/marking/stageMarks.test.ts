import { describe, expect, test } from 'vitest';
import { stageMarks } from '../../../src/engine/marking/stageMarks.ts';
import {
  connected,
  disconnected,
  keys,
  promptEnded,
  transferAccepted,
  transferFailed,
} from '../events.ts';
import { given } from '../given.ts';
import { answered, offered, waiting } from '../queueing/happenings.ts';
import { ann, inQueue } from '../queueing/waits.ts';
import { joined, notJoined, present, presses } from '../ringing/happenings.ts';
import { anna, ben, inTurn } from '../ringing/onCall.ts';
import { support } from '../sampleFlow.ts';
import { timeless } from './timeless.ts';

const annsNumber = '+14255550101';
const chose = { kind: 'chose', step: 'welcome', key: '1' };
const transfers = { kind: 'transfers', to: '+1800555' };

describe('a transfer', () => {
  const asked = [connected(), keys('1'), promptEnded()] as const;

  test('works', () => {
    const { call } = given(support).after(...asked, transferAccepted());
    expect(timeless(call)).toEqual([chose, transfers, { kind: 'transferred' }]);
  });

  test('fails', () => {
    const { call } = given(support).after(...asked, transferFailed());
    expect(timeless(call)).toEqual([chose, transfers, { kind: 'notTransferred' }]);
  });

  test('is cut short by the caller', () => {
    const { call } = given(support).after(...asked, disconnected('hungUp'));
    expect(timeless(call)).toEqual([chose, transfers]);
  });
});

describe('people who are rung', () => {
  const waits = { kind: 'waits', queue: null };
  const annJoins = { kind: 'joined', n: 3, to: '+1206555' };

  test('one takes the call and leaves it', () => {
    const takes = [connected(), joined(anna), presses(anna, '1')];
    const { call } = given(inTurn).after(...takes);
    expect(timeless(call)).toEqual([waits, annJoins, { kind: 'reached' }]);
    const parted = given(inTurn).after(...takes, present(anna), present());
    expect(timeless(parted.call).slice(3)).toEqual([{ kind: 'parted' }, { kind: 'left', n: 3 }]);
  });

  test('one answers and does not take it; nobody does', () => {
    const { call } = given(inTurn).after(
      connected(),
      joined(anna),
      presses(anna, '2'),
      notJoined(ben),
    );
    expect(timeless(call)).toEqual([waits, annJoins, { kind: 'left', n: 3 }, { kind: 'gaveUp' }]);
  });
});

describe('a queue', () => {
  const waits = { kind: 'waits', queue: 'sales' };

  test('is one wait, however many of its people are rung', () => {
    const { call } = inQueue(answered(waiting()), promptEnded(), answered(offered(ann, 6)));
    expect(timeless(call)).toEqual([waits]);
  });

  test('gives the caller somebody', () => {
    const { call } = inQueue(
      answered(offered(ann, 6)),
      joined(annsNumber),
      presses(annsNumber, '1'),
    );
    expect(timeless(call)).toMatchObject([waits, { kind: 'joined' }, { kind: 'reached' }]);
  });

  test('cannot be asked', () => {
    const { call } = inQueue(answered({ kind: 'failed' }));
    expect(timeless(call)).toEqual([waits, { kind: 'gaveUp' }]);
  });
});

test('whoever stays where he was has nothing to count', () => {
  const { call } = inQueue(answered(waiting()));
  if (call.state !== 'active') throw new Error('the call is over');
  expect(stageMarks({ ...support, steps: {} }, call, call, call.createdAt)).toEqual([]);
});
