import { expect, test } from 'vitest';
import { noticeWishes } from '../../src/calls/noticeWishes.ts';
import type { Call, Recording } from '../../src/engine/call.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { flowOf, voicemailStep } from '../engine/sampleFlow.ts';
import { hook, workflow } from './notices.ts';
import { activeCall, at, n } from './rows.ts';

const flow = flowOf('message', {
  message: { ...voicemailStep('end', 'end', null), notify: { webhook: hook, teams: null } },
  plain: voicemailStep('end', 'end', null),
});
const recording = (more: Partial<Recording>): Recording => ({
  n: n(4),
  what: 'voicemail',
  step: 'message' as StepId,
  startedAt: at(0),
  state: 'kept',
  ms: 7_000,
  ...more,
});
const call = (...recordings: readonly Recording[]): Call => ({
  ...activeCall({ kind: 'transferred' }),
  recordings,
});
const nobody = { webhookUrl: null, teamsUrl: null };
const everybody = { webhookUrl: 'https://every.example/', teamsUrl: workflow };
const stopped = call(recording({ state: 'stopped' }));

test('a message that is kept now is told to whom the flow says', () => {
  expect(noticeWishes(flow, stopped, call(recording({})), nobody)).toEqual([
    { kind: 'voicemail', recording: 4, webhookUrl: hook, teamsUrl: null },
  ]);
});

test('whom the flow does not name is named by the settings', () => {
  expect(noticeWishes(flow, stopped, call(recording({})), everybody)).toMatchObject([
    { webhookUrl: hook, teamsUrl: workflow },
  ]);
  const plain = call(recording({ step: 'plain' as StepId }));
  expect(noticeWishes(flow, stopped, plain, everybody)).toMatchObject([everybody]);
  const lost = call(recording({ step: 'gone' as StepId }));
  expect(noticeWishes(flow, stopped, lost, everybody)).toMatchObject([everybody]);
});

test.each([
  ['a message that was kept before', call(recording({})), call(recording({}))],
  ['a message that nobody left', stopped, call(recording({ state: 'empty' }))],
  ['a message that is lost', stopped, call(recording({ state: 'lost' }))],
  ['a call that is recorded', stopped, call(recording({ what: 'call' }))],
  ['nothing new', stopped, stopped],
])('nobody is told of %s', (_, before, after) => {
  expect(noticeWishes(flow, before, after, everybody)).toEqual([]);
});
