import { expect, test } from 'vitest';
import { numbersSchema } from '../../../src/admin/numbers/numbersSchema.ts';

const file = (one: object) => ({ numbers: { '+12065550100': one } });

test('a number that is only given a purpose can call and be called', () => {
  expect(numbersSchema.parse(file({ purpose: ' main ' })).numbers).toEqual({
    '+12065550100': { purpose: 'main', calling: 'inbound+outbound', sms: 'none' },
  });
});

test.each([
  file({}),
  file({ purpose: 'x', calling: 'both' }),
  file({ purpose: 'x', fax: 'none' }),
  { numbers: { '2065550100': { purpose: 'x' } } },
  { numbers: [] },
  {},
])('%o is refused', (wrong) => {
  expect(numbersSchema.safeParse(wrong).success).toBe(false);
});
