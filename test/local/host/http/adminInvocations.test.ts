import { expect, test } from 'vitest';
import type { Trigger } from '../../../../src/local/host/app/toTrigger.ts';
import { adminInvocations } from '../../../../src/local/host/http/adminInvocations.ts';
import {
  eventGridTrigger,
  httpTrigger,
  queueTrigger,
  testFunction,
  timerTrigger,
} from '../testFunction.ts';

const status = '{"IsPastDue":false}';

test.each<[string, Trigger, string, object]>([
  ['a timer', timerTrigger(), '', [{ data: { json: status }, retry: true }]],
  ['a queue', queueTrigger(), '{"a":1}', [{ data: { string: '{"a":1}' } }]],
  ['Event Grid', eventGridTrigger(), '{"id":"1"}', [{ data: { json: '{"id":"1"}' } }]],
])('%s runs with its kind of input', (_kind, trigger, input, invocations) => {
  expect(adminInvocations(testFunction('work', trigger), input, () => status)).toMatchObject(
    invocations,
  );
});

test.each<[string, Trigger, RegExp]>([
  ['an HTTP function', httpTrigger(), /call its URL/],
  ['an event that is not JSON', eventGridTrigger(), /"input" must be an event/],
])('%s is refused with the reason', (_what, trigger, reason) => {
  expect(adminInvocations(testFunction('work', trigger), 'hello', () => status)).toMatch(reason);
});
