import { expect, test } from 'vitest';
import { pick } from '../../../../src/local/tasks/report/pick.ts';

const things = [
  [3, 'often'],
  [1, 'seldom'],
] as const;

test.each([
  [0, 'often'],
  [0.74, 'often'],
  [0.76, 'seldom'],
  [1, 'seldom'],
])('%s picks %s', (chance, thing) => {
  expect(pick(chance, things)).toBe(thing);
});

test('from nothing nothing is picked', () => {
  expect(() => pick(0.5, [])).toThrow('nothing to pick');
});
