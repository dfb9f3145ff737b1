import { expect, test } from 'vitest';
import {
  badQuery,
  LogsRefusal,
  unknownName,
} from '../../../../src/local/simulator/logs/logsRefusal.ts';

test('a name that is not known is a semantic error inside of a bad argument', () => {
  const { error, status } = unknownName('no T');
  expect([status, error.code, error.innererror?.code]).toEqual([
    ...[400, 'BadArgumentError', 'SemanticError'],
  ]);
  expect(error.innererror?.innererror).toEqual({ code: 'SEM0100', message: 'no T' });
});

test('the reason of a bad query stands inside of it', () => {
  const inner = { code: 'SyntaxError', message: 'what?' };
  expect(badQuery(inner).error.innererror).toBe(inner);
  expect(new LogsRefusal(429, inner, 3)).toMatchObject({ status: 429, retryAfterSeconds: 3 });
});
