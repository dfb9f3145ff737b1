import { expect, test } from 'vitest';
import { listedSettings } from '../../../src/admin/doctor/listedSettings.ts';

test('names and values', () => {
  expect(listedSettings([{ name: 'A', value: '1', slotSetting: false }])).toEqual({ A: '1' });
  expect(listedSettings([])).toEqual({});
});

test.each([[null], [{}], [[1]], [[{ name: 'A', value: null }]]])('%j are none', (list) => {
  expect(listedSettings(list)).toBe(null);
});
