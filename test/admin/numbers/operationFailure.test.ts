import { expect, test } from 'vitest';
import { AdminError } from '../../../src/admin/adminError.ts';
import { explainFollow, followFailureOf } from '../../../src/admin/numbers/operationFailure.ts';

const named = (name: string, more: object = {}): Error =>
  Object.assign(new Error('ECONNRESET'), { name, ...more });

const failed = new Error('The long-running operation has failed. PurchaseFailed. No.');

test.each([
  { error: named('AbortError'), is: 'interrupted' },
  { error: named('RestError'), is: 'lost' },
  { error: named('RestError', { statusCode: 503 }), is: 'lost' },
  { error: named('RestError', { statusCode: 404 }), is: 'forgotten' },
  { error: failed, is: 'failed' },
  { error: new Error('what?'), is: 'lost' },
])('$error is $is', ({ error, is }) => {
  expect(followFailureOf(error)).toBe(is);
});

test('an interruption says what is known and how to go on', () => {
  expect(explainFollow(named('AbortError'), 'It goes on.', 'Run it again.')).toMatchObject({
    failure: {
      ...{ ending: 'interrupted', code: 'interrupted' },
      ...{ message: 'Interrupted. It goes on.', remedy: 'Run it again.' },
    },
  });
});

test('so does a connection that is lost', () => {
  expect(explainFollow(named('RestError'), 'It goes on.', 'Run it again.')).toMatchObject({
    failure: {
      ...{ ending: 'unreachable', code: 'connectionLost', remedy: 'Run it again.' },
      message: 'The connection was lost (ECONNRESET). It goes on.',
    },
  });
});

test.each([
  failed,
  new Error('what?'),
  named('RestError', { statusCode: 404 }),
  new AdminError('refused', 'x', 'X.', 'Y.'),
])('%s is left as it is', (error) => {
  expect(explainFollow(error, 'It goes on.', 'Run it again.')).toBe(error);
});
