import { expect, test } from 'vitest';
import { describeQuota, quotaOf, toQuotaJson } from '../../../src/admin/numbers/quotaOf.ts';

const day = 86_400_000;
const now = 100 * day;
const endpoint = 'https://contoso.example';
const at = (daysAgo: number) => ({ endpoint, at: now - daysAgo * day });

test('searches of the last seven days count, those of other resources do not', () => {
  const searches = [at(8), at(7), at(6), at(1), { ...at(1), endpoint: 'https://other.example' }];
  expect(quotaOf(searches, endpoint, now)).toEqual({
    ...{ used: 2, left: 3, usual: 5, nextAt: now + day },
  });
});

test('without a search all are left', () => {
  expect(quotaOf([], endpoint, now)).toEqual({ used: 0, left: 5, usual: 5, nextAt: null });
});

test('more than the usual leaves none, and is said', () => {
  const quota = quotaOf(
    Array.from({ length: 6 }, () => at(1)),
    endpoint,
    now,
  );
  expect(quota.left).toBe(0);
  expect(describeQuota(quota, 'UTC')).toContain('6 searches this week, more than the usual 5');
  const all = describeQuota({ ...quota, used: 5 }, 'UTC');
  expect(all).toMatch(/^0 of 5 searches are left this week.*The next one: 1970-04-17 00:00 UTC\.$/);
  expect(describeQuota({ ...quota, used: 4, left: 1 }, 'UTC')).toMatch(/made them\.$/);
});

test('the same for programs', () => {
  expect(toQuotaJson(quotaOf([at(6)], endpoint, now))).toEqual({
    ...{ used: 1, left: 4, usual: 5, nextAt: '1970-04-12T00:00:00.000Z' },
  });
  expect(toQuotaJson(quotaOf([], endpoint, now)).nextAt).toBeNull();
});
