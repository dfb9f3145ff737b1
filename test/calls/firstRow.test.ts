import { expect, test } from 'vitest';
import { claimFor } from '../../src/calls/claimFor.ts';
import { firstRow } from '../../src/calls/firstRow.ts';
import { leaseMs } from '../../src/calls/limits.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { inMs } from '../engine/dialing/plans.ts';
import { memoryWorld } from './memoryWorld.ts';
import { requestFor } from './outboundScenes.ts';

const now = inMs(0);
const first = (plan: Partial<Plan> = {}) =>
  firstRow(claimFor(memoryWorld().deps, requestFor(plan)), 'me', 'token', now);

test('a call that is due is in the hands of whoever claims it, and has dialled', () => {
  const { row, notices } = first();
  expect(row).toMatchObject({
    call: { state: 'ringing' },
    pending: [{ command: { kind: 'create', n: 1 }, since: now, repeated: false }],
    lease: { owner: 'me', until: inMs(leaseMs) },
    ...{ callbackToken: 'token', origin: 'hash', hasDialled: true, revision: 1 },
  });
  expect(notices).toEqual([]);
});

test('a call for later is in nobody’s hands, and has dialled nobody', () => {
  expect(first({ notBefore: inMs(5) }).row).toMatchObject({
    ...{ call: { state: 'scheduled' }, pending: [], lease: null, hasDialled: false },
  });
});

test('whoever wants to know is told of its first state', () => {
  const { row, notices } = first({ notBefore: inMs(5), statusUrl: 'https://x.example/' });
  expect(notices).toMatchObject([{ seq: 1, content: { status: 'scheduled' } }]);
  expect(row.nextNotice).toBe(2);
});
