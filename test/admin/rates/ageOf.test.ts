import { expect, test } from 'vitest';
import { ageOf } from '../../../src/admin/rates/ageOf.ts';
import type { Instant } from '../../../src/engine/ids.ts';

const now = Date.parse('2026-11-26T12:00:00Z') as Instant;

test.each([
  ['2026-11-26', 0, false],
  ['2026-05-30', 180, false],
  ['2026-05-29', 181, true],
  ['2025-10-15', 407, true],
])('a table of %s is %i days old', (date, days, isOld) => {
  expect(ageOf(date, now)).toEqual({ days, isOld });
});
