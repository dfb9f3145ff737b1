import { expect, test } from 'vitest';
import { withTimeout } from '../../../../src/local/host/app/withTimeout.ts';

const late = () => new Error('too late');
const forEver = new Promise<never>(() => undefined);

test('work in time keeps its outcome', async () => {
  await expect(withTimeout(Promise.resolve('done'), 60_000, late)).resolves.toBe('done');
  await expect(withTimeout(Promise.reject(new Error('bad')), 60_000, late)).rejects.toThrow('bad');
  await expect(withTimeout(Promise.resolve('done'), 0, late)).resolves.toBe('done');
});

test('work past its time ends with the error given', async () => {
  await expect(withTimeout(forEver, 1, late)).rejects.toThrow('too late');
});
