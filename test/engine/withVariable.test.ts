import { expect, test } from 'vitest';
import { maxVariableLength } from '../../src/engine/limits.ts';
import { withVariable } from '../../src/engine/withVariable.ts';

test('a value is new, or instead of an old one', () => {
  expect(withVariable({ a: '1' }, 'b', '2')).toEqual({ a: '1', b: '2' });
  expect(withVariable({ a: '1' }, 'a', '2')).toEqual({ a: '2' });
});

test('a long value is cut', () => {
  expect(withVariable({}, 'a', 'x'.repeat(9_999)).a).toHaveLength(maxVariableLength);
});

test('a value for which there is no room stays empty', () => {
  const full = Object.fromEntries(
    Array.from({ length: 39 }, (_, i) => [`name${i}`, 'x'.repeat(500)]),
  );
  expect(withVariable(full, 'more', 'x'.repeat(500)).more).toBe('');
});
