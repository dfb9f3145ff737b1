import { describe, expect, test } from 'vitest';
import type { CallId } from '../../src/engine/ids.ts';
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
      { kind: 'create', flow, from, callback: null },
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
    expect(call.waitingFor).toBe('connection');
  });

  test.each([
    ['answer', { kind: 'answer', flow }, 30_000],
    ['create', { kind: 'create', flow, from: null, callback: null }, 130_000],
  ] as const)('and a deadline: %s', (_, beginning, ms) => {
    expect(startCall(newCall, beginning).call.deadline).toBe(startedAt + ms);
  });
});
