import { expect, test } from 'vitest';
import { takeDial } from '../../src/app/takeDial.ts';
import type { dialDue } from '../../src/calls/dialDue.ts';
import { takenAt, wakeSetUp } from './wakeSetUp.ts';

type Dialled = Awaited<ReturnType<typeof dialDue>>;

const id = 'aZ09_-aZ09_-aZ09_-aZ09';

const setUp = (handled: Dialled) => {
  const dialled: unknown[] = [];
  const logged: string[] = [];
  const measured: unknown[] = [];
  const take = takeDial(
    async (...args) => {
      dialled.push(args);
      return handled;
    },
    ...wakeSetUp(logged, measured),
  );
  return { take, dialled, logged, measured };
};

test.each<Dialled>(['handled', 'duplicate', 'early', 'past'])(
  'a message has its call dialled: %s',
  async (how) => {
    const { take, dialled, logged } = setUp(how);
    await take({ id, dueAt: 1_795_000_000_000 });
    expect(dialled).toEqual([[id, 1_795_000_000_000]]);
    expect(logged).toEqual([]);
  },
);

test.each([null, 'text', {}, { id, dueAt: -1 }, { id, dueAt: '5' }, { id: 'short', at: 1 }])(
  '%j is taken and dials nobody',
  async (message) => {
    const { take, dialled, logged } = setUp('handled');
    await take(message);
    expect(dialled).toEqual([]);
    expect(logged).toEqual(['error a call to be dialled that cannot be read']);
  },
);

test('a message for a call that is gone is taken', async () => {
  const { take, logged } = setUp('unknownCall');
  await take({ id, dueAt: 3 });
  expect(logged).toEqual(['warn a call that is not known was to be dialled']);
});

test('a message for a busy call comes again', async () => {
  await expect(setUp('storm').take({ id, dueAt: 3 })).rejects.toThrow('too busy');
});

test('how old its queue is can be told', async () => {
  const { take, measured } = setUp('handled');
  await take({ id, dueAt: takenAt - 5_000 });
  expect(measured).toEqual([{ queue: 'calls-due', ageMs: 5_000, call: id }]);
});
