import { expect, test } from 'vitest';
import { retryPolicySchema } from '../../../src/http/schema/retryPolicySchema.ts';

test('all of it may be written', () => {
  const retry = { on: ['busy', 'machine', 'busy'], attempts: 4, interval: '30m', backoff: 1.5 };
  expect(retryPolicySchema.parse(retry)).toEqual({
    on: ['busy', 'machine'],
    attempts: 4,
    intervalMs: 1_800_000,
    backoff: 1.5,
  });
});

test('how often must be written, the rest has its defaults', () => {
  expect(retryPolicySchema.parse({ attempts: 3 })).toEqual({
    on: ['busy', 'noAnswer'],
    attempts: 3,
    intervalMs: 900_000,
    backoff: 1,
  });
});

test.each<[unknown, string]>([
  [3, ''],
  [{}, 'attempts'],
  [{ attempts: 0 }, 'attempts'],
  [{ attempts: 11 }, 'attempts'],
  [{ attempts: 2.5 }, 'attempts'],
  [{ attempts: '3' }, 'attempts'],
  [{ attempts: 3, on: [] }, 'on'],
  [{ attempts: 3, on: 'busy' }, 'on'],
  [{ attempts: 3, on: ['engaged'] }, 'on.0'],
  [{ attempts: 3, on: ['completed'] }, 'on.0'],
  [{ attempts: 3, interval: '0s' }, 'interval'],
  [{ attempts: 3, interval: '8d' }, 'interval'],
  [{ attempts: 3, interval: 900 }, 'interval'],
  [{ attempts: 3, backoff: 0.5 }, 'backoff'],
  [{ attempts: 3, backoff: 11 }, 'backoff'],
  [{ attempts: 3, backoff: Number.POSITIVE_INFINITY }, 'backoff'],
])('%j is refused at %j', (value, field) => {
  const issues = retryPolicySchema.safeParse(value).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toEqual([field]);
  expect(issues[0]?.message).toMatch(/^Write /);
});
