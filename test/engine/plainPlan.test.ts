import { expect, test } from 'vitest';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import { askedAt, hourMs, inMs } from './dialing/plans.ts';

test('whoever asks for nothing but a call gets one, at once and once', () => {
  expect(plainPlan('crm', askedAt)).toEqual({
    client: 'crm',
    from: null,
    notBefore: askedAt,
    expiresAt: inMs(24 * hourMs),
    window: null,
    retry: null,
    maxMs: null,
    purpose: 'transactional',
    statusUrl: null,
    reference: null,
  });
});
