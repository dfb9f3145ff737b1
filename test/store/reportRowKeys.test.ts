import { expect, test } from 'vitest';
import { toldRowKey } from '../../src/store/reportRowKeys.ts';

test('each channel of a day has a row of its own', () => {
  expect(toldRowKey('2026-11-21', 'teams')).toBe('2026-11-21|teams');
});
