import { expect, it } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { dayKeyOf } from '../../src/store/dayKeyOf.ts';
import { newCallId } from './sampleRow.ts';

const id = newCallId();

it.each([
  [Date.UTC(2026, 10, 21, 10, 2, 3, 4), '2026-11-21', '100203004'],
  [Date.UTC(2026, 10, 21), '2026-11-21', '000000000'],
  [Date.UTC(2026, 10, 22) - 1, '2026-11-21', '235959999'],
])('%i stands on day %s at %s', (createdAt, day, time) => {
  const place = `${time}|${id}`;
  expect(dayKeyOf({ id, createdAt: createdAt as Instant })).toEqual({ day, place });
});
