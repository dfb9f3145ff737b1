import { expect, test } from 'vitest';
import { requestTimeoutMs } from '../../src/engine/limits.ts';
import { requestMs } from '../../src/engine/requestMs.ts';
import { requestStep } from './sampleFlow.ts';

test('all tries have their time, and the way there and back', () => {
  expect(requestMs(requestStep('end', 'end', { timeoutMs: 5000, retries: 0 }))).toBe(15_000);
  expect(requestMs(requestStep('end', 'end', { timeoutMs: 5000, retries: 2 }))).toBe(25_000);
});

test('no service is waited for without end', () => {
  const step = requestStep('end', 'end', { timeoutMs: 60_000, retries: 2 });
  expect(requestMs(step)).toBe(requestTimeoutMs);
});
