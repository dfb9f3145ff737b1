import { expect, test } from 'vitest';
import * as z from 'zod';
import { ownPaging, paging } from '../../../../src/local/simulator/numbers/querySchemas.ts';

test('a page is the first hundred unless another is asked for', () => {
  expect(z.strictObject(paging).parse({})).toEqual({ skip: 0, maxPageSize: 100 });
  expect(z.strictObject(ownPaging).parse({ skip: '5', top: '7' })).toEqual({ skip: 5, top: 7 });
});

test.each([{ skip: '-1' }, { skip: 'x' }, { maxPageSize: '0' }, { maxPageSize: '1.5' }])(
  '%j is refused',
  (query) => {
    expect(z.strictObject(paging).safeParse(query).success).toBe(false);
  },
);
