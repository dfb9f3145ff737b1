import { expect, test } from 'vitest';
import { statusChange } from '../../../src/calls/statusChange.ts';
import { webhookBody } from '../../../src/calls/webhookBody.ts';
import type { Call } from '../../../src/engine/call.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { problemSchema, statusChangeSchema } from '../../../src/http/openapi/otherSchemas.ts';
import { kinds, type ProblemCode } from '../../../src/http/problem.ts';
import { RequestError, type RequestErrorCode } from '../../../src/http/requestError.ts';
import { toProblem } from '../../../src/http/toProblem.ts';
import { everyCall, plannedCall } from '../sampleCalls.ts';

test.each(everyCall)('what is told of a call that is $state is as the contract says', (call) => {
  const asked: Call = { ...call, plan: plannedCall.plan };
  const content = statusChange(null, asked);
  if (content === null) throw new Error('nothing is told');
  const at = Date.parse('2026-11-21T10:00:00Z') as Instant;
  const notice = { seq: 3, at, channel: 'webhook', url: '', content } as const;
  const body: unknown = JSON.parse(webhookBody(call.id, notice, null));
  expect(statusChangeSchema.safeParse(body).error?.issues).toBeUndefined();
  const known = Object.keys(statusChangeSchema.shape.data.shape);
  expect(known).toEqual(expect.arrayContaining(Object.keys(Object(body).data)));
});

test.each(Object.keys(kinds) as ProblemCode[])('the problem %s is as the contract says', (code) => {
  const errors = [{ field: 'to', message: 'Write a number.' }];
  const error = new RequestError(code as RequestErrorCode, 'Not so.', errors);
  expect(problemSchema.strict().safeParse(toProblem(error, code)).error?.issues).toBeUndefined();
});
