import { expect, test } from 'vitest';
import {
  catalogueAnswer,
  checkCountry,
} from '../../../../src/local/simulator/numbers/catalogueAnswer.ts';

test('the address of the next page repeats what was asked for', () => {
  const query = { locality: 'San Francisco', skip: '0', maxPageSize: '1' };
  const request = { query, version: 'v', contentType: '' };
  const path = '/list';
  const list = { request, path, name: 'codes', items: ['a', 'b'], skip: 0, size: 1 };
  expect(catalogueAnswer(list)).toMatchObject({
    status: 200,
    headers: { 'cache-control': expect.stringContaining('max-age=21600') },
    body: {
      codes: ['a'],
      nextLink: '/list?locality=San+Francisco&skip=1&maxPageSize=1&api-version=v',
    },
  });
});

test('a country that is not sold is refused', () => {
  expect(() => checkCountry('US')).not.toThrow();
  expect(() => checkCountry('us')).toThrow(/internal error/);
});
