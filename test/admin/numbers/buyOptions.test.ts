import { expect, test } from 'vitest';
import { parse } from '../../../src/admin/numbers/buyOptions.ts';

const id = 'f3f8c1f0-5ea2-4b5d-9d0c-0a4b5f9c1234';

test.each([
  {
    argv: [id],
    options: {
      ...{ json: false, what: { kind: 'search', id }, fresh: false, yes: false },
      ...{ maxMonthlyCost: null, flow: null, as: null },
    },
  },
  {
    argv: [
      ...['US', 'toll-free', '--quantity', '2', '--yes', '--max-monthly-cost', '2.50'],
      ...['--flow', 'support', '--as', 'bob', '--json', '--fresh'],
    ],
    options: {
      ...{ json: true, fresh: true, yes: true, maxMonthlyCost: 2.5, flow: 'support', as: 'bob' },
      what: expect.objectContaining({
        kind: 'question',
        wanted: expect.objectContaining({ country: 'US', type: 'tollFree', quantity: 2 }),
      }),
    },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test.each([
  { argv: [], says: "missing required argument 'search'" },
  { argv: ['US'], says: 'a country and the type of number' },
  { argv: ['nonsense', 'toll-free'], says: 'two letters' },
  { argv: [id, '--max-monthly-cost', 'cheap'], says: 'such as 2 or 2.50' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});
