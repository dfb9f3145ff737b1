import { expect, it } from 'vitest';
import type { Failure } from '../../src/acs/fromFailure.ts';
import { toExecution } from '../../src/acs/toExecution.ts';
import type { ProviderCommand } from '../../src/engine/command.ts';

type Kind = ProviderCommand['kind'];
const outcome = (kind: Kind, status: number | null, subCode = 0) => {
  const failure: Failure = { status, subCode, message: '', retryAfterMs: null };
  const execution = toExecution(failure, kind);
  return execution.kind === 'refused' ? execution.cause : execution.kind;
};

it.each<[Kind, number | null, number, string]>([
  ['say', null, 0, 'unknown'],
  ['say', 100, 0, 'unknown'],
  ['say', 200, 0, 'done'],
  ['say', 302, 0, 'unknown'],
  ['say', 400, 8501, 'failed'],
  ['say', 400, 8585, 'failed'],
  ['say', 400, 8528, 'gone'],
  ['say', 404, 0, 'gone'],
  ['say', 405, 8522, 'speechDown'],
  ['say', 405, 8520, 'failed'],
  ['say', 408, 0, 'unknown'],
  ['say', 409, 8519, 'failed'],
  ['ask', 400, 8558, 'failed'],
  ['say', 412, 8583, 'failed'],
  ['say', 429, 8516, 'unknown'],
  ['say', 500, 8522, 'unknown'],
  ['answer', 400, 8587, 'gone'],
  ['redirect', 404, 8522, 'gone'],
  ['create', 404, 8522, 'gone'],
  ['create', 404, 560404, 'unreachable'],
  ['create', 403, 7504, 'failed'],
  ['create', 403, 560603, 'congested'],
  ['transfer', 403, 560603, 'declined'],
  ['create', 429, 0, 'congested'],
  ['add', 429, 0, 'unknown'],
])('%s, %s/%i is %s', (kind, status, subCode, expected) => {
  expect(outcome(kind, status, subCode)).toBe(expected);
});

it('refuses a new call for what would end one that there is', () => {
  const failure: Failure = { status: 404, subCode: 8522, message: 'Why', retryAfterMs: null };
  expect(toExecution(failure, 'create')).toEqual({
    kind: 'refused',
    cause: 'gone',
    note: '404/8522 Why',
  });
});

it.each<Kind>(['say', 'create'])('says how long to wait before %s', (kind) => {
  const failure: Failure = { status: 429, subCode: 0, message: '', retryAfterMs: 700 };
  expect(toExecution(failure, kind)).toEqual({
    kind: 'unknown',
    retryAfterMs: 700,
    note: '429/0',
  });
});
