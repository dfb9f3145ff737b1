import { expect, it } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { auditRowKey } from '../../src/store/auditRowKey.ts';

it('sorts what came later first, in keys of one length', () => {
  const times = [0, 1, Date.parse('2026-11-21T10:00:00Z'), Date.parse('9999-01-01T00:00:00Z')];
  const keys = times.map((at) => auditRowKey(at as Instant));
  expect(keys.toSorted()).toEqual(keys.toReversed());
  expect(new Set(keys.map(({ length }) => length))).toEqual(new Set([16]));
});
