import { expect, test } from 'vitest';
import { fromBatchCall } from '../../src/http/fromBatchCall.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';
import { thrownBy } from './sampleRequest.ts';

const body = { to: '+12065550100', flow: 'reminder' };

test('a call of a batch is what the same body under the same key is by itself', () => {
  expect(fromBatchCall({ ...body, idempotencyKey: 'a' })).toEqual(fromPlaceCallBody(body, 'a'));
});

test.each([
  [body, 'idempotencyKey'],
  [{ ...body, idempotencyKey: 5 }, 'idempotencyKey'],
  [{ ...body, idempotencyKey: '' }, 'idempotencyKey'],
  [{ ...body, idempotencyKey: 'a', to: 'x' }, 'to'],
  [{ ...body, idempotencyKey: 'a', key: 'x' }, 'key'],
])('%j is refused at %s', async (value, field) => {
  expect(await thrownBy(() => fromBatchCall(value))).toMatchObject({ errors: [{ field }] });
});

test.each([5, 'x', null, [], [body]])('%j is no call', async (value) => {
  expect(await thrownBy(() => fromBatchCall(value))).toMatchObject({ code: 'badRequest' });
});
