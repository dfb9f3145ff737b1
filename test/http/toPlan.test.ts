import { expect, test } from 'vitest';
import { toPlan } from '../../src/http/toPlan.ts';
import { plannedCall, refusedCall } from './sampleCalls.ts';

test('a plan is told in the words in which it is asked for', () => {
  expect(plannedCall.plan && toPlan(plannedCall.plan)).toEqual({
    notBefore: '2026-11-21T10:00:00.000Z',
    expires: '2026-11-22T10:00:00.000Z',
    purpose: 'transactional',
    from: '+18005550199',
    window: {
      zones: ['America/Los_Angeles'],
      hours: { mon: ['09:00-18:00'], tue: ['22:00-02:00'] },
    },
    retry: { on: ['busy'], attempts: 3, interval: '15m', backoff: 2 },
    maxLength: '5m',
    statusUrl: 'https://crm.example/hook',
  });
});

test('what was not asked for is not there', () => {
  expect(Object.keys((refusedCall.plan && toPlan(refusedCall.plan)) ?? {})).toEqual([
    ...['notBefore', 'expires', 'purpose', 'from'],
  ]);
});
