import { expect, test } from 'vitest';
import { parseZone } from '../../../src/admin/time/parseZone.ts';

test('takes names that IANA knows', () => {
  expect(parseZone('europe/berlin')).toBe('Europe/Berlin');
  expect(parseZone('UTC')).toBe('UTC');
  expect(() => parseZone('Berlin')).toThrow('Europe/Berlin');
});
