import { expect, test } from 'vitest';
import { Refusal } from '../../src/calls/refusal.ts';
import { RequestError } from '../../src/http/requestError.ts';
import { toProblem } from '../../src/http/toProblem.ts';

test('a problem says what is wrong and what to do next', () => {
  expect(toProblem(new RequestError('notJson', 'The body is empty.'), 'notJson')).toEqual({
    type: 'urn:switchboard:problem:notJson',
    title: 'The body is not JSON',
    status: 400,
    detail: 'The body is empty.',
    code: 'notJson',
    next: 'Send a JSON object as the body.',
  });
});

test('an internal one keeps its text to itself', () => {
  expect(toProblem(new Error('secret'), 'internal').detail).toBe('Something went wrong here.');
});

test('all that a refusal is about is listed', () => {
  const errors = [{ field: 'window', message: 'It never opens.' }];
  const refusal = new Refusal('badRequest', 'window', 'It never opens.', errors);
  expect(toProblem(refusal, 'badRequest')).toMatchObject({ field: 'window', errors });
});
