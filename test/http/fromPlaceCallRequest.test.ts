import { expect, test } from 'vitest';
import { fromPlaceCallRequest } from '../../src/http/fromPlaceCallRequest.ts';
import { bytesOf, placeRequest, sampleRequest, thrownBy } from './sampleRequest.ts';

test('a request is read', () => {
  const body = { to: '+12065550100', flow: 'reminder', variables: { name: 'Ada' } };
  expect(fromPlaceCallRequest(placeRequest(body))).toMatchObject({
    idempotencyKey: 'key-1',
    to: { kind: 'phone', number: '+12065550100' },
    flow: 'reminder',
    variables: { name: 'Ada' },
  });
});

test('the same request written in another way has the same hash', () => {
  const hashOf = (text: string) =>
    fromPlaceCallRequest(sampleRequest({ ...placeRequest({}), body: bytesOf(text) })).requestHash;
  const first = hashOf('{"to":"+12065550100","flow":"a","variables":{"x":"1","y":"2"}}');
  const again = hashOf(
    '{ "flow":"a", "variables":{"y":"2","x":"1"}, "from":null, "to":"+12065550100" }',
  );
  expect(again).toBe(first);
  expect(hashOf('{"to":"+12065550100","flow":"b"}')).not.toBe(first);
});

test('everything that is wrong is told at once', async () => {
  const body = { too: '+12065550100', flow: 7, variables: { a: 1 } };
  expect(await thrownBy(() => fromPlaceCallRequest(placeRequest(body)))).toMatchObject({
    code: 'badRequest',
    errors: [
      { field: 'to' },
      { field: 'flow' },
      { field: 'variables.a' },
      { field: 'too', message: 'There is no property "too"; did you mean "to"?' },
    ],
  });
});

test.each([
  ['no key', placeRequest({}, {}), 'badRequest'],
  ['no JSON', sampleRequest({ ...placeRequest({}), body: bytesOf('to=1') }), 'notJson'],
  [
    'too much',
    sampleRequest({ ...placeRequest({}), body: new Uint8Array(16 * 1_024 + 1) }),
    'tooLarge',
  ],
])('%s is refused', async (_, request, code) => {
  expect(await thrownBy(() => fromPlaceCallRequest(request))).toMatchObject({ code });
});
