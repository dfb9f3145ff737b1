import { expect, test } from 'vitest';
import { parseSwitchName } from '../../../src/admin/switch/parseSwitchName.ts';

test('takes names of up to 64 characters', () => {
  expect(parseSwitchName(' snow-day ')).toBe('snow-day');
  expect(() => parseSwitchName('')).toThrow('1 to 64');
  expect(() => parseSwitchName('x'.repeat(65))).toThrow('1 to 64');
});
