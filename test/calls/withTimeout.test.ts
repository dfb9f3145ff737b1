import { expect, test } from 'vitest';
import { withTimeout } from '../../src/calls/withTimeout.ts';

test('work that is done in time is not aborted, then or later', async () => {
  const signals: AbortSignal[] = [];
  const done = await withTimeout(5, async (signal) => {
    signals.push(signal);
    return 'done';
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe('done');
  expect(signals[0]?.aborted).toBe(false);
});

test('work that takes too long is told so, and its own error comes through', async () => {
  const work = withTimeout(
    1,
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  await expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
});
