import { expect, it } from 'vitest';
import { fromFailure } from '../../src/acs/fromFailure.ts';

const headers = (value?: string) => ({ headers: { get: () => value } });

it('reads a refusal of the service', () => {
  const error = Object.assign(new Error('Call not found.'), {
    statusCode: 404,
    code: '8522',
    response: headers(),
  });
  expect(fromFailure(error)).toEqual({
    status: 404,
    subCode: 8522,
    message: 'Call not found.',
    retryAfterMs: null,
  });
});

it.each([
  ['2', 2_000],
  ['0', 0],
  ['86400', 60_000],
  ['-1', null],
  ['soon', null],
  ['Sun, 22 Nov 2026 09:00:00 GMT', null],
  [undefined, null],
])('a Retry-After of %s is %s ms', (value, retryAfterMs) => {
  expect(fromFailure({ statusCode: 429, response: headers(value) })).toMatchObject({
    retryAfterMs,
  });
});

it.each([
  [Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' }), 'connect failed'],
  [new DOMException('aborted', 'AbortError'), 'aborted'],
  ['a plain string', 'a plain string'],
  [undefined, 'undefined'],
])('%s is no answer', (thrown, message) => {
  expect(fromFailure(thrown)).toEqual({ status: null, subCode: 0, message, retryAfterMs: null });
});
