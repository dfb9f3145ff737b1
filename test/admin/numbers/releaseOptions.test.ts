import { expect, test } from 'vitest';
import { parse } from '../../../src/admin/numbers/releaseOptions.ts';

const number = '+12065550100';

test.each([
  { argv: [number], options: { json: false, number, release: null, as: null } },
  {
    argv: [number, '--release', '+1 206 555 0100', '--as', 'bob', '--json'],
    options: { json: true, number, release: number, as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test.each([
  { argv: [], says: "missing required argument 'number'" },
  { argv: [number, '--release', 'yes'], says: 'Write a telephone number' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});
