import { expect, test } from 'vitest';
import { settingsIn } from '../../../../src/admin/doctor/azure/settingsIn.ts';

test('names and values are settings, and what is held back is none', () => {
  expect(settingsIn([{ name: 'A', value: '1' }])).toEqual({ A: '1' });
  expect(() => settingsIn([{ name: 'A', value: null }])).toThrow('does not tell the settings');
});
