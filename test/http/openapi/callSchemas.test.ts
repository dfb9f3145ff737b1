import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/engine/call.ts';
import type { DialRule, DialWait } from '../../../src/engine/dialRule.ts';
import type { CallStatus } from '../../../src/engine/statusOf.ts';
import {
  callSchema,
  outcomeSchema,
  ruleSchema,
  statusSchema,
  waitSchema,
} from '../../../src/http/openapi/callSchemas.ts';
import { toCallResource } from '../../../src/http/toCallResource.ts';
import { everyCall } from '../sampleCalls.ts';

const strict = callSchema.strict();

test.each(everyCall)('a call that is $state is as the contract says', (call) => {
  const timeline = { events: [], commands: [] };
  expect(strict.safeParse(toCallResource(call, timeline)).error?.issues).toBeUndefined();
  expect(strict.safeParse(toCallResource(call, null)).error?.issues).toBeUndefined();
});

const statuses: Record<CallStatus, true> = {
  ...{ scheduled: true, dialing: true, ringing: true, active: true, ended: true },
};
const outcomes: Record<Outcome, true> = {
  ...{ completed: true, transferred: true, abandoned: true, busy: true, noAnswer: true },
  ...{ declined: true, unreachable: true, machine: true, failed: true, cancelled: true },
  ...{ refused: true, expired: true },
};
const rules: Record<DialRule, true> = {
  ...{ country: true, numberKind: true, doNotCall: true, killSwitch: true, calleeDay: true },
  ...{ clientHour: true, clientCallees: true, spendDay: true, spendMonth: true, unrated: true },
};
const waits: Record<DialWait, true> = {
  ...{ notBefore: true, window: true, retry: true, pace: true, callerIdBusy: true },
  ...{ calleeGap: true },
};

test.each([
  [statusSchema.options, statuses],
  [outcomeSchema.options, outcomes],
  [ruleSchema.options, rules],
  [waitSchema.options, waits],
])('every word of the engine is in the contract', (options, words) => {
  expect([...options].toSorted()).toEqual(Object.keys(words).toSorted());
});
