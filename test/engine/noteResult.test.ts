import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/engine/call.ts';
import type { Command } from '../../src/engine/command.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { noteResult } from '../../src/engine/noteResult.ts';
import { breachOf } from './breachOf.ts';
import { deepFreeze } from './deepFreeze.ts';
import { cancelRequested, connected, disconnected, leg, otherLeg } from './events.ts';
import { given, ringing, startedAt } from './given.ts';
import { party, support } from './sampleFlow.ts';

const n = 1 as CommandNumber;
const answer: Command = { kind: 'answer', n };
const create: Command = { kind: 'create', n, to: party('+12065550100'), from: null };
const reject: Command = { kind: 'reject', n, reason: 'busy' };
const redirect: Command = { kind: 'redirect', n, to: party('+12065550199') };

const rings = ringing(support);
const active = given(support).after(connected()).call;
const gone = given(support).after(disconnected('hungUp')).call;
const cancelled = given(support).after(cancelRequested()).call;

const noted = (call: Call, command: Command, connection: typeof leg | null) => {
  const decision = noteResult(deepFreeze(call), command, connection, startedAt);
  expect(breachOf(call, decision)).toBeNull();
  return decision;
};

describe('the provider has answered or created the call', () => {
  test.each([answer, create])('its leg is noted: $kind', (command) => {
    const { call, commands } = noted(rings, command, leg);
    expect(call).toEqual({ ...rings, connection: leg });
    expect(commands).toEqual([]);
  });

  test.each([
    ['the event was there first', active, leg],
    ['the call is over, and it was this leg', gone, leg],
    ['the provider names no leg', rings, null],
    ['the provider names no leg, but the event did', active, null],
    ['the provider names no leg of a call that is over', cancelled, null],
  ] as const)('nothing is new: %s', (_, call, connection) => {
    const { call: same, commands } = noted(call, answer, connection);
    expect(same).toBe(call);
    expect(commands).toEqual([]);
  });

  test.each([
    ['the call was cancelled meanwhile', cancelled, leg],
    ['the call has another leg', active, otherLeg],
    ['the call rings on another leg', { ...rings, connection: leg }, otherLeg],
  ] as const)('nobody wants the leg, it is hung up: %s', (_, call, connection) => {
    const { commands } = noted(call, create, connection);
    expect(commands).toEqual([{ kind: 'hangUp', n: call.nextCommand, connection }]);
  });
});

describe('no event follows', () => {
  test.each([
    [reject, 'refused'],
    [redirect, 'transferred'],
  ] as const)('$kind', (command, outcome) => {
    const { call } = noted(rings, command, null);
    expect(call).toMatchObject({ state: 'ended', outcome, endedAt: startedAt });
    expect(noted(cancelled, command, null).call).toBe(cancelled);
  });
});

test('of everything else the events tell', () => {
  const speech = { prompts: [], pauseMs: 0, voice: '', language: '' };
  const rest: readonly Command[] = [
    { kind: 'say', n, speech },
    { kind: 'ask', n, speech, choices: [], silenceMs: 1, bargeIn: true, to: null },
    { kind: 'transfer', n, to: party('+12065550199') },
    { kind: 'hangUp', n, connection: leg },
    { kind: 'remind', n, at: startedAt },
  ];
  for (const command of rest) expect(noted(active, command, null).call).toBe(active);
});
