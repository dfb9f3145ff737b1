import { expect, it } from 'vitest';
import { fromRecordingFailure } from '../../src/acs/fromRecordingFailure.ts';

const rest = (statusCode: number, code: string, retryAfter?: string) =>
  Object.assign(new Error('Some words.'), {
    ...{ statusCode, code },
    response: { headers: { get: () => retryAfter } },
  });

it.each([
  [rest(404, '8522'), { kind: 'gone', note: '404/8522 Some words.' }],
  [rest(401, '7509'), { kind: 'refused', note: '401/7509 Some words.' }],
  [rest(408, '0'), { kind: 'unknown', retryAfterMs: null, note: '408/0 Some words.' }],
  [rest(429, '8516', '3'), { kind: 'unknown', retryAfterMs: 3000, note: '429/8516 Some words.' }],
  [rest(500, '9999'), { kind: 'unknown', retryAfterMs: null, note: '500/9999 Some words.' }],
])('a refusal of the service: %s', (thrown, failure) => {
  expect(fromRecordingFailure(thrown)).toEqual(failure);
});

it('reads the status that the SDK leaves where it read no error', () => {
  expect(fromRecordingFailure({ status: 404 })).toMatchObject({ kind: 'gone' });
  expect(fromRecordingFailure({ status: 403 })).toMatchObject({ kind: 'refused' });
});

it.each([
  new SyntaxError('Unexpected token <'),
  Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' }),
  'a plain string',
])('%s is no answer: try again', (thrown) => {
  const failure = fromRecordingFailure(thrown);
  expect(failure).toMatchObject({ kind: 'unknown', retryAfterMs: null });
  expect(failure.note).toMatch(/^no answer\/0 /);
});

it('takes the guard of the SDK for what it is, and keeps no address', () => {
  const guard = new Error('sourceLocationUrl has an invalid host: https://evil.example/secret');
  const failure = fromRecordingFailure(guard);
  expect(failure.kind).toBe('refused');
  expect(failure.note).toContain('not a location of the service');
  expect(failure.note).not.toContain('evil.example');
});
