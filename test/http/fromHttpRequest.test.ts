import { HttpRequest } from '@azure/functions';
import { expect, test } from 'vitest';
import { fromHttpRequest } from '../../src/http/fromHttpRequest.ts';
import { bytesOf } from './sampleRequest.ts';

test('a request of the library becomes plain values', async () => {
  const request = new HttpRequest({
    method: 'POST',
    url: 'https://app.example/api/calls/a?day=today&limit=5',
    headers: { 'Idempotency-Key': 'k', Authorization: 'Bearer t' },
    query: { day: 'today', limit: '5' },
    params: { id: 'a' },
    body: { string: 'schön' },
  });
  expect(await fromHttpRequest(request)).toEqual({
    params: { id: 'a' },
    query: { day: 'today', limit: '5' },
    headers: expect.objectContaining({ 'idempotency-key': 'k', authorization: 'Bearer t' }),
    body: bytesOf('schön'),
  });
});

test('a request without a body has an empty one', async () => {
  const request = new HttpRequest({ method: 'GET', url: 'https://app.example/', params: {} });
  expect((await fromHttpRequest(request)).body).toEqual(new Uint8Array());
});
