import { expect, test } from 'vitest';
import { fromBatchRequest } from '../../src/http/fromBatchRequest.ts';
import { bytesOf, thrownBy } from './sampleRequest.ts';

test('the calls come as they are', () => {
  expect(fromBatchRequest(bytesOf('{"calls":[1,{"to":2},null]}'))).toEqual([1, { to: 2 }, null]);
});

test.each([
  ['{"calls":[]}', 'badRequest', 'calls'],
  ['{"calls":5}', 'badRequest', 'calls'],
  ['{"call":[1]}', 'badRequest', 'calls'],
  ['[]', 'badRequest', ''],
])('%s is refused by name', async (text, code, field) => {
  expect(await thrownBy(() => fromBatchRequest(bytesOf(text)))).toMatchObject({
    code,
    errors: expect.arrayContaining([expect.objectContaining({ field })]),
  });
});

test('too much is too much', async () => {
  const body = new Uint8Array(4 * 1_024 * 1_024 + 1);
  expect(await thrownBy(() => fromBatchRequest(body))).toMatchObject({ code: 'tooLarge' });
});
