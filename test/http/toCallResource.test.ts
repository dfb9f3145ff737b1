import { expect, test } from 'vitest';
import type { StepId } from '../../src/flow/flow.ts';
import { toCallResource } from '../../src/http/toCallResource.ts';
import { activeCall, dialingCall, endedCall, inboundCall, ringingCall } from './sampleCalls.ts';

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
