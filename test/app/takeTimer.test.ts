import { expect, test } from 'vitest';
import { takeTimer } from '../../src/app/takeTimer.ts';
import type { Handled } from '../../src/calls/handleCallEvent.ts';
import { Refusal } from '../../src/calls/refusal.ts';
import { takenAt, wakeSetUp } from './wakeSetUp.ts';

const id = 'aZ09_-aZ09_-aZ09_-aZ09';

const setUp = (handled: Handled, cancelling: Promise<unknown> = Promise.resolve()) => {
  const fired: unknown[] = [];
  const cancelled: unknown[] = [];
  const logged: string[] = [];
  const measured: unknown[] = [];
  const take = takeTimer(
    {
      fire: async (...args) => {
        fired.push(args);
        return handled;
      },
      cancel: (call) => {
        cancelled.push(call);
        return cancelling;
      },
    },
    ...wakeSetUp(logged, measured),
  );
  return { take, fired, cancelled, logged, measured };
};

test('a message wakes its call', async () => {
  const { take, fired, logged } = setUp('handled');
  await take({ id, n: 3 });
  expect(fired).toEqual([[id, 3]]);
  expect(logged).toEqual([]);
});

test.each([null, 'text', {}, { id, n: 0 }, { id, n: 1.5 }, { id: 'short', n: 1 }])(
  '%j is taken and wakes nobody',
  async (message) => {
    const { take, fired, logged } = setUp('handled');
    await take(message);
    expect(fired).toEqual([]);
    expect(logged).toEqual(['error a reminder that cannot be read']);
  },
);

test('a message for a call that is gone is taken', async () => {
  const { take, logged } = setUp('unknownCall');
  await take({ id, n: 3 });
  expect(logged).toEqual(['warn a reminder for a call that is not known']);
});

test('a message for a busy call comes again', async () => {
  await expect(setUp('storm').take({ id, n: 3 })).rejects.toThrow('too busy');
});

test('an operator ends a call', async () => {
  const { take, fired, cancelled, logged } = setUp('handled');
  await take({ id, cancel: true });
  expect([fired, cancelled, logged]).toEqual([[], [id], []]);
});

test('a call that is gone needs no ending; one that is busy is ended later', async () => {
  const gone = setUp('handled', Promise.reject(new Refusal('unknownCall', 'id', 'gone')));
  await gone.take({ id, cancel: true });
  expect(gone.logged).toEqual(['warn a reminder for a call that is not known']);
  const busy = setUp('handled', Promise.reject(new Refusal('busy', null, 'busy')));
  await expect(busy.take({ id, cancel: true })).rejects.toThrow('too busy');
  const down = setUp('handled', Promise.reject(new Error('storage')));
  await expect(down.take({ id, cancel: true })).rejects.toThrow('storage');
});

test('how old its queue is can be told, unless an older build has sent the message', async () => {
  const { take, measured } = setUp('handled');
  await take({ id, n: 3, at: takenAt - 5_000 });
  expect(measured).toEqual([{ queue: 'call-timers', ageMs: 5_000, call: id }]);
  await take({ id, n: 3 });
  expect(measured).toHaveLength(1);
});
