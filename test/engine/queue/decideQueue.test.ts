import { describe, expect, test } from 'vitest';
import { decideQueue } from '../../../src/engine/queue/decideQueue.ts';
import { emptyQueue, firstAverageMs } from '../../../src/engine/queue/queueState.ts';
import {
  ann,
  bob,
  callbackId,
  callbackTo,
  joining,
  queueAfter,
  sales,
  startedAt,
} from './queues.ts';

const left = { kind: 'leave', wasConnected: true } as const;

describe('waiting', () => {
  test('who comes while an agent is free gets him at once', () => {
    const { last } = queueAfter(['one', joining()]);
    expect(last?.answer).toMatchObject({ kind: 'offered', ticket: 1, agent: ann });
    expect(last?.others).toBe(false);
  });

  test('who comes while nobody is free hears where he stands and how long it may take', () => {
    const { last } = queueAfter(['one', joining()], ['two', joining()], ['three', joining()]);
    expect(last?.answer).toMatchObject({ kind: 'waiting', position: 3 });
    expect(last?.answer).toMatchObject({ waitMs: (3 * firstAverageMs) / 2 });
  });

  test('to ask again says the same and changes nothing', () => {
    const { queue, asks } = queueAfter(['one', joining([ann])], ['two', joining([ann])]);
    const again = asks('two', joining([ann]));
    expect(again.queue).toBe(queue);
    expect(again.answer).toMatchObject({ kind: 'waiting', position: 2 });
    expect(asks('one', joining([ann])).answer).toMatchObject({ kind: 'offered', agent: ann });
  });

  test('a queue that is full takes nobody', () => {
    const full = { ...joining([ann]), maxLength: 2 } as const;
    const { queue, asks } = queueAfter(['one', full], ['two', full]);
    expect(asks('three', full)).toEqual({
      ...{ queue, answer: { kind: 'full' }, others: false, wakeAt: null },
    });
  });
});

describe('agents', () => {
  test('who is free again goes to the first in line, who is told', () => {
    const { asks } = queueAfter(
      ['one', joining([ann])],
      ['two', joining([ann])],
      ['three', joining([ann])],
    );
    const { queue, others } = asks('one', left);
    expect(others).toBe(true);
    expect(queue.tickets.map(({ call, state }) => [call, state])).toEqual([
      ['two', 'offered'],
      ['three', 'waiting'],
    ]);
  });

  test('the one who has been free for the longest time is rung', () => {
    const { asks } = queueAfter(
      ['one', joining()],
      ['two', joining()],
      ['two', left],
      ['one', left],
    );
    expect(asks('three', joining()).answer).toMatchObject({ kind: 'offered', agent: bob });
  });

  test('who does not take the call rests, and the caller keeps his place', () => {
    const { asks, at } = queueAfter(['one', joining([ann])], ['two', joining([ann])]);
    const passed = asks('one', { kind: 'pass', offer: 2, restMs: 60_000 });
    expect(passed.answer).toMatchObject({ kind: 'waiting', position: 1 });
    expect(passed.wakeAt).toBe(at + 61_000);
    const rested = decideQueue(passed.queue, null, passed.wakeAt ?? at, callbackId);
    expect(rested.others).toBe(true);
    expect(rested.queue.tickets.map(({ state }) => state)).toEqual(['offered', 'waiting']);
  });

  test('then the next one who is free is rung', () => {
    const { asks } = queueAfter(['one', joining()]);
    const passed = asks('one', { kind: 'pass', offer: 2, restMs: 60_000 });
    expect(passed.answer).toMatchObject({ kind: 'offered', agent: bob, offer: 3 });
  });

  test('an offer that is over cannot be passed or kept', () => {
    const { queue, asks } = queueAfter(
      ['one', joining()],
      ['one', { kind: 'pass', offer: 2, restMs: 60_000 }],
    );
    expect(asks('one', { kind: 'pass', offer: 2, restMs: 60_000 }).queue).toBe(queue);
    expect(asks('one', { kind: 'keep', offer: 2 }).queue).toBe(queue);
  });

  test('who talks is out of the line, and counts in the average when he leaves', () => {
    const { queue, asks } = queueAfter(
      ['one', joining([ann])],
      ['two', joining([ann])],
      ['one', { kind: 'keep', offer: 2 }],
    );
    expect(queue.agents).toMatchObject([{ state: 'busy' }]);
    expect(asks('two', joining([ann])).answer).toMatchObject({ position: 1 });
    const after = asks('one', left, 80_000).queue;
    expect(after.averageMs).toBe(0.8 * firstAverageMs + 0.2 * 80_000);
    expect(after.agents).toMatchObject([{ state: 'ringing' }]);
  });

  test('who has no place hears so, and to leave again changes nothing', () => {
    const { queue, asks } = queueAfter(['one', joining()], ['one', left]);
    expect(asks('one', { kind: 'pass', offer: 2, restMs: 1 }).answer).toEqual({ kind: 'lost' });
    expect(asks('one', left).queue).toBe(queue);
  });
});

describe('callbacks', () => {
  const { at: then } = queueAfter();
  const callBack = (digits: string, askedBy: string) =>
    ({
      kind: 'callBack',
      callback: callbackTo(digits, askedBy),
      notBefore: then,
      maxLength: 10,
    }) as const;
  const waitingTwo = [
    ['one', joining([ann])],
    ['two', joining([ann])],
    ['three', joining([ann])],
    ['two', callBack('+12065550100', 'two')],
  ] as const;

  test('who asks to be called keeps his place though his call is over', () => {
    const { last, asks } = queueAfter(...waitingTwo);
    expect(last?.answer).toEqual({ kind: 'noted' });
    const over = asks('two', { kind: 'leave', wasConnected: true }).queue;
    expect(over.tickets.map(({ number, call }) => [number, call])).toEqual([
      [1, 'one'],
      [3, null],
      [4, 'three'],
    ]);
  });

  test('when his turn has come he is called, with an agent kept for him', () => {
    const { asks } = queueAfter(...waitingTwo);
    const { queue, others } = asks('one', { kind: 'leave', wasConnected: true });
    expect(others).toBe(true);
    expect(queue.tickets[0]).toMatchObject({ call: 'back-5', state: 'offered', agent: ann });
    const reached = decideQueue(
      queue,
      { call: callbackId(5), wish: joining([ann]) },
      startedAt,
      callbackId,
    );
    expect(reached.answer).toMatchObject({ kind: 'offered', agent: ann, ticket: 3 });
  });

  test('who is not reached is called again later, the others go on, and not for ever', () => {
    const first = queueAfter(...waitingTwo, ['one', { kind: 'leave', wasConnected: true }]);
    const missed = first.asks('back-5', { kind: 'leave', wasConnected: false });
    expect(missed.queue.tickets).toMatchObject([
      { number: 3, call: null, state: 'waiting', callback: { attempts: 1 } },
      { number: 4, call: 'three', state: 'offered' },
    ]);
    const at = missed.wakeAt ?? startedAt;
    const again = decideQueue(
      decideQueue(
        missed.queue,
        { call: 'three' as never, wish: { kind: 'leave', wasConnected: true } },
        at,
        callbackId,
      ).queue,
      { call: callbackId(7), wish: { kind: 'leave', wasConnected: false } },
      at,
      callbackId,
    );
    expect(again.queue.tickets).toEqual([]);
  });

  test('who was reached is not called again', () => {
    const { asks } = queueAfter(...waitingTwo, ['one', { kind: 'leave', wasConnected: true }]);
    const { queue } = asks('back-5', { kind: 'leave', wasConnected: true });
    expect(queue.tickets.map(({ number }) => number)).toEqual([4]);
  });

  test('one number has one callback, however often it is asked for', () => {
    const { queue, asks } = queueAfter(...waitingTwo);
    const same = asks('two', callBack('+12065550100', 'two'));
    expect(same).toMatchObject({ queue, answer: { kind: 'noted' } });
    const other = asks('three', callBack('+12065550100', 'three'));
    expect(other).toMatchObject({ queue, answer: { kind: 'already' } });
  });

  test('a callback without an agent begins when its time has come', () => {
    const wish = { ...callBack('+12065550100', 'one'), notBefore: (then + 60_000) as typeof then };
    const { last, queue } = queueAfter(['one', wish]);
    expect(last).toMatchObject({ answer: { kind: 'noted' }, others: false, wakeAt: then + 60_000 });
    const due = decideQueue(queue, null, (then + 60_000) as typeof then, callbackId);
    expect(due.others).toBe(true);
    expect(due.queue.tickets).toMatchObject([{ state: 'offered', call: 'back-2', agent: null }]);
  });

  test('what has been kept for more than a day is forgotten', () => {
    const { queue } = queueAfter(...waitingTwo);
    const later = (then + 25 * 3_600_000) as typeof then;
    const { tickets } = decideQueue(queue, null, later, callbackId).queue;
    expect(tickets.map(({ call }) => call)).toEqual(['one', 'three']);
  });
});

test('a queue in which nothing changes is the very same', () => {
  const empty = emptyQueue(sales);
  expect(decideQueue(empty, null, startedAt, callbackId).queue).toBe(empty);
});
