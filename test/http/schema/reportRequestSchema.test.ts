import { expect, test } from 'vitest';
import { reportRequestSchema } from '../../../src/http/schema/reportRequestSchema.ts';

test.each([
  [{ day: 'today' }, true],
  [{ day: '2028-02-29' }, true],
  [{ day: '2027-02-29' }, false],
  [{ day: 'today', zone: 'UTC' }, false],
])('%j: %s', (body, isGood) => {
  expect(reportRequestSchema.safeParse(body).success).toBe(isGood);
});
