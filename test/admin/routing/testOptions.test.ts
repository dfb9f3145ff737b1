import { expect, test } from 'vitest';
import { parse } from '../../../src/admin/routing/testOptions.ts';

const ours = '+12065550100';
const us = '+14255550100';

test.each([
  { argv: ['+1 425 555 0100'], options: { dialled: us } },
  { argv: ['911', '--from', ours, '--json'], options: { dialled: '911', from: ours, json: true } },
  { argv: [us, '--file', 'x.yaml'], options: { dialled: us, file: 'x.yaml' } },
])('$argv', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ json: false, from: null, file: null, ...options });
});

test.each([
  { argv: ['abc'], says: 'as it is dialled' },
  { argv: [us, '--from', 'x'], says: 'such as +1' },
  { argv: [], says: 'missing required argument' },
])('$argv: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});
