import { expect, test } from 'vitest';
import type { Consent, Recording } from '../../src/engine/call.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import type { FlowHash, StepId } from '../../src/flow/flow.ts';
import { toCallResource } from '../../src/http/toCallResource.ts';
import {
  activeCall,
  dialingCall,
  endedCall,
  inboundCall,
  ringingCall,
  sampleId,
} from './sampleCalls.ts';

test.each([
  ['dialing', dialingCall],
  ['ringing', ringingCall],
  ['ringing', inboundCall],
  ['active', activeCall],
  ['ended', endedCall],
])('the status is %s', (status, call) => {
  expect(toCallResource(call, null).status).toBe(status);
});

test('an active call says when it was connected', () => {
  expect(toCallResource(activeCall, null)).toEqual({
    id: activeCall.id,
    direction: 'outbound',
    status: 'active',
    flow: 'reminder',
    step: 'welcome',
    from: '+18005550199',
    to: '+12065550100',
    createdAt: '2026-11-21T10:00:00.000Z',
    connectedAt: '2026-11-21T10:00:05.000Z',
  });
});

test('an ended call says how and when, and when it was connected only if it was', () => {
  const resource = toCallResource(endedCall, null);
  expect(resource).toMatchObject({ outcome: 'busy', endedAt: '2026-11-21T10:00:09.000Z' });
  expect(resource).not.toHaveProperty('connectedAt');
});

test('a call that was only redirected has no flow', () => {
  expect(toCallResource(inboundCall, null).flow).toBeNull();
});

test('the timeline and the way through the flow are there when they are asked for', () => {
  const trail = ['welcome' as StepId, 'billing' as StepId];
  const resource = toCallResource({ ...endedCall, trail }, { events: [], commands: [] });
  expect(resource).toMatchObject({ steps: ['welcome', 'billing'], timeline: [] });
  expect(resource).not.toHaveProperty('step');
});

test('what is the provider’s own is not shown', () => {
  expect(JSON.stringify(toCallResource(activeCall, null))).not.toMatch(/leg-1|hash/);
});

const n = 4 as CommandNumber;
const at = Date.parse('2026-11-21T10:00:05Z') as Instant;
const recording: Recording = {
  ...{ n, what: 'voicemail', step: 'message' as StepId, startedAt: at },
  ...{ state: 'stopped', ms: 0, heardAt: null },
};

test('a recording says where it is once it is kept, and whether it was heard', () => {
  const kept = { ...recording, state: 'kept', ms: 7_250, heardAt: at } as const;
  const shown = { n: 4, what: 'voicemail', step: 'message', startedAt: '2026-11-21T10:00:05.000Z' };
  const { recordings } = toCallResource({ ...endedCall, recordings: [recording, kept] }, null);
  const href = `/api/calls/${sampleId}/recordings/4`;
  expect(recordings).toEqual([
    { ...shown, state: 'stopped', seconds: 0, heard: false },
    { ...shown, state: 'kept', seconds: 7, heard: true, href },
  ]);
});

test('what the caller said to being recorded stands with its time and its words', () => {
  const step = 'ask' as StepId;
  const asked: Consent = {
    ...{ step, how: 'asked', granted: true, at, flow: 'f00' as FlowHash, recording: n },
  };
  const declined: Consent = { ...asked, granted: false, recording: null };
  const { consents } = toCallResource({ ...endedCall, consents: [asked, declined] }, null);
  const shown = { step, how: 'asked', at: '2026-11-21T10:00:05.000Z', flow: 'f00' };
  expect(consents).toEqual([
    { ...shown, granted: true, recording: 4 },
    { ...shown, granted: false, recording: null },
  ]);
});
