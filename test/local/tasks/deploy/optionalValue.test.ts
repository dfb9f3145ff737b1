import { expect, test } from 'vitest';
import { optionalValue } from '../../../../src/local/tasks/deploy/optionalValue.ts';

test.each([
  [{ NAME: 'a' }, 'a'],
  [{ NAME: ' ' }, 'b'],
  [{}, 'b'],
])('%j is %s', (env, value) => {
  expect(optionalValue(env, 'NAME', 'b')).toBe(value);
});
