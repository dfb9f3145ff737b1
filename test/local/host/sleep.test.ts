import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { sleep } from '../../../src/local/host/sleep.ts';

const hourMs = 3_600_000;

test('it ends at once when the signal is aborted, before or during the wait', async () => {
  const abort = new AbortController();
  const waiting = sleep(hourMs, abort.signal);
  abort.abort();
  await waiting;
  await sleep(hourMs, abort.signal);
});

test('it leaves no listener on the signal, so that a long life costs no memory', async () => {
  const { signal } = new AbortController();
  for (let n = 0; n < 5; n++) await sleep(0, signal);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
