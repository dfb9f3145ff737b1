import { describe, expect, test } from 'vitest';
import { type CallId, later } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { type Beginning, type NewCall, startCall } from '../../src/engine/startCall.ts';
import { parsePhoneNumber } from '../../src/flow/phoneNumber.ts';
import { startedAt } from './given.ts';
import { party, support } from './sampleFlow.ts';

const flow = { name: support.name, hash: support.hash };
const newCall: NewCall = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA' as CallId,
  caller: party('+12065550100'),
  called: party('+18005551000'),
  lists: ['vip'],
  variables: { name: 'Ada' },
  at: startedAt,
};
const from = parsePhoneNumber('+18005551000');
const plan: Plan = { ...plainPlan('crm', startedAt), from };
const elsewhere = party('+12065550199');

describe('a call begins', () => {
  const rows: readonly [string, Beginning, object, object][] = [
    ['answered', { kind: 'answer', flow }, { kind: 'answer' }, { direction: 'inbound', flow }],
    [
      'rejected',
      { kind: 'reject', reason: 'forbidden' },
      { kind: 'reject', reason: 'forbidden' },
      { direction: 'inbound', flow: null },
    ],
    [
      'redirected',
      { kind: 'redirect', to: elsewhere },
      { kind: 'redirect', to: elsewhere },
      { direction: 'inbound', flow: null },
    ],
    [
      'created',
      { kind: 'create', flow, plan, earliest: startedAt, callback: null },
      { kind: 'create', to: newCall.called, from },
      { direction: 'outbound', flow },
    ],
  ];

  test.each(rows)('%s', (_, beginning, command, call) => {
    const started = startCall(newCall, beginning);
    expect(started.command).toEqual({ n: 1, ...command });
    expect(started.call).toMatchObject({ ...call, state: 'ringing', nextCommand: 2, attempt: 1 });
  });

  test('with all that is known of it, and no leg yet', () => {
    const { at, ...known } = newCall;
    const { call } = startCall(newCall, { kind: 'answer', flow });
    expect(call).toMatchObject({ ...known, createdAt: at, connection: null });
    expect(call).toMatchObject({ waitingFor: 'connection' });
  });

  test.each([
    ['answer', { kind: 'answer', flow }, 30_000],
    ['create', { kind: 'create', flow, plan, earliest: startedAt, callback: null }, 130_000],
  ] as const)('and a deadline: %s', (_, beginning, ms) => {
    expect(startCall(newCall, beginning).call).toMatchObject({ deadline: startedAt + ms });
  });
});

describe('a call that is to be dialled later', () => {
  const hour = 3_600_000;
  const begun = (changes: Partial<Plan>, earliest = startedAt) =>
    startCall(newCall, {
      ...{ kind: 'create', flow, earliest, callback: null },
      plan: { ...plan, ...changes },
    });

  test.each([
    ['asked for', { notBefore: later(startedAt, hour) }, startedAt, hour, 'notBefore'],
    ['for its turn among many', {}, later(startedAt, 50), 50, 'pace'],
    // It began on a Saturday at ten by this clock.
    [
      'for the hours of the called party',
      { window: { zones: ['UTC'], week: [[], [], [], [], [], [], [{ opens: 540, closes: 600 }]] } },
      startedAt,
      23 * hour,
      'window',
    ],
  ] as const)('is scheduled, and asks nothing of anybody: %s', (_, changes, earliest, ms, why) => {
    const { call, command } = begun(changes, earliest);
    expect(command).toBeNull();
    expect(call).toMatchObject({ state: 'scheduled', dueAt: startedAt + ms, why, nextCommand: 1 });
  });

  test('and never is when it expires first: it is looked at once more, and ends', () => {
    const { call } = begun({ notBefore: later(startedAt, 25 * hour) });
    expect(call).toMatchObject({ state: 'scheduled', dueAt: startedAt + 24 * hour });
  });
});
