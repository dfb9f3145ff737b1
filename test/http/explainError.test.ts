import { expect, test } from 'vitest';
import { Refusal } from '../../src/calls/refusal.ts';
import { explainError } from '../../src/http/explainError.ts';
import { RequestError } from '../../src/http/requestError.ts';

const explained = (error: unknown, translate = (thrown: unknown) => thrown) => {
  const logged: unknown[] = [];
  const result = explainError(error, translate, (_, __, fields) => void logged.push(fields?.why));
  return { result, logged };
};

test('what the client can act on stays what it is, and is no line in the log', () => {
  const refusal = new Refusal('doNotCall', 'to', 'No.');
  expect(explained(refusal)).toEqual({ result: refusal, logged: [] });
});

test('what storage says is told in the words of HTTP, and logged', () => {
  const error = new RequestError('unavailable', 'Storage: no answer.');
  expect(explained(new Error('ECONNREFUSED'), () => error)).toEqual({
    result: error,
    logged: ['Storage: no answer.'],
  });
});

test('a fault of ours is logged with where it came from', () => {
  expect(explained(new TypeError('x')).logged).toEqual([expect.stringContaining('at ')]);
  expect(explained('x').logged).toEqual(['x']);
});
