import { expect, test } from 'vitest';
import { LogsError } from '../../../src/report/queries/logsError.ts';
import { parseBody, toLogsError } from '../../../src/report/queries/toLogsError.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });
const answered = (statusCode: number, body: string) =>
  Object.assign(new Error('x'), { statusCode, response: { bodyAsText: body } });

test.each([
  { thrown: new LogsError('As it is.'), message: /^As it is\.$/ },
  { thrown: named('AbortError', 'aborted'), message: /did not answer within 2\.5 s/ },
  {
    thrown: named('CredentialUnavailableError', 'none\nmore'),
    message: /could not sign in: none$/,
  },
  {
    thrown: answered(403, '{"error":{"code":"InsufficientAccessError"}}'),
    message: /Reader.*Insuff/,
  },
  { thrown: answered(502, '<html>'), message: /failed \(502\)\.$/ },
  {
    thrown: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    message: /cannot be reached \(ECONNREFUSED\)/,
  },
  { thrown: new SyntaxError('Unexpected token'), message: /cannot be read: Unexpected token/ },
  { thrown: answered(200, '<html>'), message: /cannot be read: x$/ },
  { thrown: 'odd', message: /cannot be read: odd/ },
])('$thrown: $message', ({ thrown, message }) => {
  const error = toLogsError(thrown, 'w-1', 2500);
  expect(error).toBeInstanceOf(LogsError);
  expect(error.message).toMatch(message);
});

test.each([
  { text: '{"a":1}', body: { a: 1 } },
  { text: '<html>', body: null },
  { text: undefined, body: null },
])('the body $text is $body', ({ text, body }) => {
  expect(parseBody(text)).toEqual(body);
});
