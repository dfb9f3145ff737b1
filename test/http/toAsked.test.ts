import { expect, test } from 'vitest';
import { toAsked } from '../../src/http/toAsked.ts';
import { activeCall, plannedCall, refusedCall } from './sampleCalls.ts';

test('a call that waits says for what, and until when', () => {
  expect(toAsked(plannedCall)).toMatchObject({
    ...{ client: 'crm', reference: 'order 1', attempt: 2 },
    ...{ dueAt: '2026-11-21T10:15:00.000Z', why: 'retry' },
    plan: { retry: { attempts: 3 } },
  });
});

test('one that was refused says by which rule, and one that was answered by whom', () => {
  expect(toAsked(refusedCall)).toMatchObject({ refusedBy: 'spendDay', answeredBy: 'machine' });
  expect(toAsked(refusedCall)).not.toHaveProperty('dueAt');
});

test('nobody asked for a call without a plan', () => {
  expect({ ...toAsked(activeCall) }).toEqual({});
});
