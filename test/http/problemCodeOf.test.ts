import { expect, test } from 'vitest';
import { Refusal } from '../../src/calls/refusal.ts';
import { problemCodeOf } from '../../src/http/problemCodeOf.ts';
import { RequestError } from '../../src/http/requestError.ts';

test.each([
  [new Refusal('doNotCall', 'to', 'No.'), 'doNotCall'],
  [new RequestError('notJson', 'No.'), 'notJson'],
  [new Error('x'), 'internal'],
  ['x', 'internal'],
  [undefined, 'internal'],
])('%s', (error, code) => {
  expect(problemCodeOf(error)).toBe(code);
});
