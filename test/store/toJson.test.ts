import { expect, it } from 'vitest';
import { maxJsonLength } from '../../src/store/maxJsonLength.ts';
import { toJson } from '../../src/store/toJson.ts';

it('writes what fits into a property', () => {
  expect(toJson({ a: ['é'] }, 'x')).toBe('{"a":["é"]}');
  expect(toJson('x'.repeat(maxJsonLength - 2), 'x')).toHaveLength(maxJsonLength);
});

it('refuses what does not, and says what it was', () => {
  expect(() => toJson('x'.repeat(maxJsonLength - 1), 'the state of call a')).toThrow(
    'The JSON of the state of call a has 32001 characters; a row takes 32000. Keep less in it',
  );
});
