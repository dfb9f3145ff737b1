import { expect, test } from 'vitest';
import { Refusal, type RefusalCode } from '../../src/calls/refusal.ts';
import { RequestError, type RequestErrorCode } from '../../src/http/requestError.ts';
import { toHttpError } from '../../src/http/toHttpError.ts';
import { jsonOf } from './sampleRequest.ts';

const refusals: Record<RefusalCode, number> = {
  badRequest: 400,
  doNotCall: 403,
  unknownFlow: 422,
  noCallerId: 422,
  callerIdNotAllowed: 403,
  numberNotAllowed: 403,
  idempotencyConflict: 422,
  unknownCall: 404,
  busy: 409,
};

const requestErrors: Record<RequestErrorCode, number> = {
  badRequest: 400,
  notJson: 400,
  tooLarge: 413,
  unauthorized: 401,
  unknownClient: 403,
  scopeMissing: 403,
  notSuppressed: 404,
  unknownPage: 404,
  unknownPrompt: 404,
  unknownRecording: 404,
  unknownReport: 404,
  unknownLink: 404,
  expiredLink: 410,
  badRange: 416,
  unavailable: 503,
  notReady: 503,
};

test.each(Object.entries(refusals))('%s is %i', (code, status) => {
  const reply = toHttpError(new Refusal(code as RefusalCode, 'to', 'Not so.'));
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  expect(jsonOf(reply)).toMatchObject({
    type: `urn:switchboard:problem:${code}`,
    title: expect.any(String),
    status,
    detail: 'Not so.',
    code,
    field: 'to',
    next: expect.any(String),
  });
});

test.each(Object.entries(requestErrors))('%s is %i', (code, status) => {
  expect(toHttpError(new RequestError(code as RequestErrorCode, 'Not so.')).status).toBe(status);
});

test('every property that is wrong is listed', () => {
  const errors = [
    { field: 'to', message: 'Write a number.' },
    { field: 'flow', message: 'Write a flow.' },
  ];
  const reply = toHttpError(new RequestError('badRequest', 'Not so.', errors));
  expect(jsonOf(reply)).toMatchObject({ field: 'to', errors });
});

test.each([
  ['unavailable', '2'],
  ['notReady', '10'],
] as const)('%s says when to come again', (code, seconds) => {
  expect(toHttpError(new RequestError(code, 'Later.')).headers['retry-after']).toBe(seconds);
});

test('who is not authorized learns nothing', () => {
  const reply = toHttpError(new RequestError('unauthorized', 'The token is of another call.'));
  expect(reply).toEqual({ status: 401, headers: {}, body: null });
});

test('what is down is named', () => {
  const errors = [{ field: 'storage', message: 'It does not answer.' }];
  const problem = jsonOf(toHttpError(new RequestError('notReady', 'Down: storage.', errors)));
  expect(problem).toMatchObject({ down: ['storage'] });
  expect(problem).not.toHaveProperty('errors');
});

test.each([new Error('the key is 1234'), 'the key is 1234', null, undefined])(
  'an error of any other kind keeps its text to itself: %s',
  (error) => {
    const reply = toHttpError(error);
    expect(reply.status).toBe(500);
    expect(JSON.stringify(reply)).not.toContain('1234');
    expect(jsonOf(reply)).toMatchObject({ code: 'internal' });
  },
);
