import { expect, test } from 'vitest';
import { createStarter } from '../../src/app/createStarter.ts';
import { RequestError } from '../../src/http/requestError.ts';

const setUp = (start: (attempt: number) => Promise<string>) => {
  const logged: unknown[] = [];
  let starts = 0;
  let now = 0;
  const app = createStarter(
    () => {
      starts += 1;
      return start(starts);
    },
    (_, __, fields) => void logged.push(fields?.why),
    () => now,
  );
  const wait = (ms: number): void => {
    now += ms;
  };
  return { app, logged, wait, starts: () => starts };
};

test('the app starts at its first use, and once', async () => {
  const { app, starts } = setUp(async () => 'app');
  expect(starts()).toBe(0);
  expect(await Promise.all([app(), app()])).toEqual(['app', 'app']);
  expect(await app()).toBe('app');
  expect(starts()).toBe(1);
});

test('why it did not start is told once, a line for each line, and to the log only', async () => {
  const { app, logged } = setUp(() => Promise.reject(new Error('Two things:\n  a secret\n  b')));
  const results = await Promise.allSettled([app(), app()]);
  for (const result of results) {
    const reason = result.status === 'rejected' ? result.reason : null;
    expect(reason).toBeInstanceOf(RequestError);
    expect(reason).toMatchObject({ code: 'notReady' });
    expect(String(reason)).not.toContain('secret');
  }
  expect(logged).toEqual(['Two things:', 'a secret', 'b']);
});

test('it is tried again, though not at once, and the same reason is not told again', async () => {
  const { app, logged, wait, starts } = setUp(async (attempt) => {
    if (attempt > 2) return 'app';
    throw new Error('no flows');
  });
  await expect(app()).rejects.toThrow('did not start');
  wait(4_999);
  await expect(app()).rejects.toThrow('did not start');
  expect(starts()).toBe(1);
  wait(1);
  await expect(app()).rejects.toThrow('did not start');
  wait(5_000);
  expect(await app()).toBe('app');
  expect(starts()).toBe(3);
  expect(logged).toEqual(['no flows']);
});
