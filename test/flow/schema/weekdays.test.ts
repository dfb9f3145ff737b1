import { expect, test } from 'vitest';
import { weekdaysOf } from '../../../src/flow/schema/weekdays.ts';

test.each([
  ['mon', [0]],
  ['sun', [6]],
  ['mon-fri', [0, 1, 2, 3, 4]],
  ['sat-mon', [5, 6, 0]],
  ['wed-wed', [2]],
  ['mon-sun', [0, 1, 2, 3, 4, 5, 6]],
  ['Mon', null],
  ['monday', null],
  ['mon-', null],
  ['mon-tue-wed', null],
  ['', null],
])('%j names %j', (name, days) => {
  expect(weekdaysOf(name)).toEqual(days);
});
