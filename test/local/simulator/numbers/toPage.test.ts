import { expect, test } from 'vitest';
import { toPage } from '../../../../src/local/simulator/numbers/toPage.ts';

const items = Array.from({ length: 150 }, (_each, index) => index);
const link = (skip: number, size: number): string => `${skip}+${size}`;

test.each([
  [0, 100, [0, 99], '100+100'],
  [100, 100, [100, 149], null],
  [0, 1000, [0, 99], '100+100'],
  [140, 10, [140, 149], null],
  [500, 10, [undefined, undefined], null],
])('from %i, %i at a time', (skip, size, [first, last], nextLink) => {
  const { page, nextLink: next } = toPage(items, { skip, size, link });
  expect([page[0], page.at(-1), next]).toEqual([first, last, nextLink]);
});
