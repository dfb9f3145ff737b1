import { expect, test } from 'vitest';
import { stableJson } from '../../src/flow/stableJson.ts';

test('the order of properties does not matter, that of lists does', () => {
  const json = '{"a":[{"c":1,"d":null},2],"b":"x"}';
  expect(stableJson({ b: 'x', a: [{ d: null, c: 1 }, 2] })).toBe(json);
  expect(stableJson([2, 1])).toBe('[2,1]');
});
