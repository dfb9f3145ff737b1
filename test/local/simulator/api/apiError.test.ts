import { expect, test } from 'vitest';
import {
  ApiError,
  callNotFound,
  invalidRequest,
  notEstablished,
  speechNotConfigured,
  toErrorBody,
} from '../../../../src/local/simulator/api/apiError.ts';

test.each([
  [callNotFound(), 404, '8522'],
  [invalidRequest('why'), 400, '8523'],
  [notEstablished(), 400, '8501'],
  [speechNotConfigured(), 405, '8522'],
  [new ApiError(429, '8516', 'too much'), 429, '8516'],
])('%s has its status and code', (error, status, code) => {
  expect(error).toMatchObject({ status, code, message: expect.stringMatching(/./) });
});

test('the body says what else is known', () => {
  expect(toErrorBody(new ApiError(404, 'A', 'b'))).toEqual({ error: { code: 'A', message: 'b' } });
  const inner = { code: 'C', message: 'd' };
  expect(toErrorBody(new ApiError(404, 'A', 'b', { target: 'e', inner }))).toEqual({
    error: { code: 'A', message: 'b', target: 'e', innererror: inner },
  });
});
