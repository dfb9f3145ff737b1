import { expect, test } from 'vitest';
import { parse } from '../../../src/admin/numbers/searchOptions.ts';

const seattle = ['US', 'geographic', '--area-code', '206'];

test('a question, and whether an earlier answer will do', () => {
  expect(parse(seattle)).toMatchObject({
    ...{ json: false, fresh: false },
    wanted: { country: 'US', type: 'geographic', areaCode: '206', quantity: 1 },
  });
  expect(parse([...seattle, '--fresh', '--json'])).toMatchObject({ json: true, fresh: true });
});

test.each([
  { argv: [], says: "missing required argument 'country'" },
  { argv: ['USA', 'toll-free'], says: 'Write US.' },
  { argv: ['US', 'local'], says: 'geographic, toll-free or mobile' },
  { argv: [...seattle, '--quantity', '-1'], says: 'from 1 to 100' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});
