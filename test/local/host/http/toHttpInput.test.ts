import { expect, test } from 'vitest';
import { toHttpInput } from '../../../../src/local/host/http/toHttpInput.ts';
import { testRequest } from '../testRequest.ts';

test('a request is handed over whole, repeated query keys joined', () => {
  const request = testRequest('/api/calls/7?a=1&b=2&a=3', {
    method: 'POST',
    headers: { accept: 'text/plain', 'set-cookie': ['a', 'b'] },
  });
  expect(toHttpInput(request, { id: '7' }, Buffer.from('hi'))).toEqual({
    url: 'http://localhost:7071/api/calls/7?a=1&b=2&a=3',
    method: 'POST',
    nullableHeaders: { accept: { value: 'text/plain' }, 'set-cookie': { value: 'a, b' } },
    nullableQuery: { a: { value: '1,3' }, b: { value: '2' } },
    nullableParams: { id: { value: '7' } },
    body: { bytes: Buffer.from('hi') },
  });
});

test('an empty body is none', () => {
  expect(toHttpInput(testRequest('/'), {}, new Uint8Array())).not.toHaveProperty('body');
});
