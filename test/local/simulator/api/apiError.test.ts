import { expect, test } from 'vitest';
import {
  ApiError,
  callNotFound,
  invalidRequest,
  notEstablished,
  speechNotConfigured,
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
