import { expect, test } from 'vitest';
import { noticesFor } from '../../src/calls/noticesFor.ts';
import type { Call, Recording } from '../../src/engine/call.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { hook, workflow } from './notices.ts';
import { activeCall, at, n } from './rows.ts';
import { party } from './world.ts';

const recording: Recording = {
  n: n(4),
  what: 'voicemail',
  step: 'message' as StepId,
  startedAt: at(500),
  state: 'kept',
  heardAt: null,
  ms: 7_000,
};
const call: Call = { ...activeCall({ kind: 'transferred' }), recordings: [recording] };
const wish = { kind: 'voicemail', recording: n(4), webhookUrl: hook, teamsUrl: workflow } as const;

test('each address gets a notice of its own, numbered on from what the call has', () => {
  const { notices, nextNotice } = noticesFor(call, 3, [wish], at(9_000));
  expect(nextNotice).toBe(5);
  const content = {
    kind: 'voicemail',
    flow: 'contoso-support',
    from: party('+12065550100'),
    recording: 4,
    recordedAt: 500,
    ms: 7_000,
  };
  expect(notices).toEqual([
    { seq: 3, channel: 'webhook', url: hook, at: 9_000, content },
    { seq: 4, channel: 'teams', url: workflow, at: 9_000, content },
  ]);
});

test('what is to go nowhere, or is about no recording, makes no notice', () => {
  const nowhere = { ...wish, webhookUrl: null, teamsUrl: null };
  const unknown = { ...wish, recording: n(5) };
  expect(noticesFor(call, 3, [nowhere, unknown], at(0))).toEqual({ notices: [], nextNotice: 3 });
});

test('a message left on a call that we placed is from whom we called', () => {
  const outbound: Call = { ...call, direction: 'outbound', called: party('+12065550177') };
  const { notices } = noticesFor(outbound, 1, [wish], at(0));
  expect(notices[0]?.content.from).toEqual(party('+12065550177'));
});
