import { expect, test } from 'vitest';
import { takeTimer } from '../../src/app/takeTimer.ts';
import type { Handled } from '../../src/calls/handleCallEvent.ts';

const id = 'aZ09_-aZ09_-aZ09_-aZ09';

const setUp = (handled: Handled) => {
  const fired: unknown[] = [];
  const logged: string[] = [];
  const take = takeTimer(
    async (...args) => {
      fired.push(args);
      return handled;
    },
    (level, message) => void logged.push(`${level} ${message}`),
  );
  return { take, fired, logged };
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
