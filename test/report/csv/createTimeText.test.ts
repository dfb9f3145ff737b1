import { expect, test } from 'vitest';
import { createTimeText } from '../../../src/report/csv/createTimeText.ts';

test('moments are written as Date writes them', () => {
  const toTime = createTimeText();
  const from = Date.parse('2026-11-20T23:59:00.000Z');
  for (let at = from; at < from + 180_000; at += 997) {
    expect(toTime(at)).toBe(new Date(at).toISOString());
  }
  for (const at of [0, -1, -60_001, 951_782_400_000, 253_402_300_799_999]) {
    expect(toTime(at)).toBe(new Date(at).toISOString());
  }
});
