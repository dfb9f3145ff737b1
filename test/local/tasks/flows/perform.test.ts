import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/engine/command.ts';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import { advance } from '../../../../src/local/tasks/flows/advance.ts';
import type { Behaviour } from '../../../../src/local/tasks/flows/behaviours.ts';
import { perform } from '../../../../src/local/tasks/flows/perform.ts';
import { party } from '../../../engine/sampleFlow.ts';
import { stageOf, texts } from './sampleTest.ts';

const n = 50 as CommandNumber;
const to = party('+18005551001');
const speech = { prompts: [], pauseMs: 0, voice: 'v', language: 'en-US' };

/** The kinds of events that a command brings about, whatever the call makes of them. */
const follows = (command: Command, test: Parameters<typeof stageOf>[0] = {}): readonly string[] => {
  const stage = stageOf(test);
  advance(stage, 1000);
  stage.due = [];
  perform(stage, command);
  return stage.due.map(({ make }) => make(stage)?.kind ?? '');
};

describe('whom a call rings', () => {
  const people = (behaviour: Behaviour) => ({ people: { '+18005551001': behaviour } });
  const add: Command = { kind: 'add', n, to, from: null, ringMs: 20_000 };
  test.each([
    ['takes', 'PartyJoined', 'TransferAccepted'],
    ['voicemail', 'PartyJoined', 'TransferAccepted'],
    ['declines', 'PartyNotJoined', 'TransferFailed'],
    ['noAnswer', 'PartyNotJoined', 'TransferFailed'],
  ] as const)('%s: %s, %s', (behaviour, joined, transferred) => {
    expect(follows(add, people(behaviour))).toEqual([joined]);
    expect(follows({ kind: 'transfer', n, to }, people(behaviour))).toEqual([transferred]);
  });

  const choices = [{ key: '1', words: [] }] as const;
  const ask: Command = { kind: 'ask', n, speech, choices, silenceMs: 1, bargeIn: true, to };
  test.each([
    ['takes', 'KeysPressed'],
    ['voicemail', 'NoInput'],
  ] as const)('asked whether he takes the call, %s: %s', (behaviour, kind) => {
    expect(follows(ask, people(behaviour))).toEqual([kind]);
  });

  test('cannot be asked by speech while it is down', () => {
    const spoken = { ...speech, prompts: [{ kind: 'text', text: 'Press 1.' }] } as const;
    expect(follows({ ...ask, speech: spoken }, { speech: 'down' })).toEqual(['AskFailed']);
    expect(follows(ask, { speech: 'down' })).toEqual(['KeysPressed']);
  });

  test('rings no more once it is cancelled', () => {
    const stage = stageOf();
    perform(stage, add);
    expect(stage.rung.size).toBe(1);
    perform(stage, { kind: 'cancelAdd', n, of: n, who: to });
    expect(stage.rung.size).toBe(0);
    perform(stage, add);
    perform(stage, { kind: 'remove', n, who: to });
    expect(stage.rung.size).toBe(0);
  });

  test('who did not answer is no longer rung', () => {
    const stage = stageOf(people('busy'));
    perform(stage, add);
    stage.due.at(-1)?.make(stage);
    expect(stage.rung.size).toBe(0);
  });

  test('a user of Teams is seen to have joined, for he presses no key', () => {
    const user = party('8:orgid:00000000-0000-0000-0000-00000000000a');
    const stage = stageOf();
    stage.due = [];
    perform(stage, { ...add, to: user });
    const events = stage.due.map(({ make }) => make(stage));
    expect(events.map((event) => event?.kind)).toEqual(['PartyJoined', 'ParticipantsChanged']);
    expect(events[1]).toMatchObject({ parties: [stage.call.caller, user] });
  });

  test('speaks with nobody by being taken off hold alone', () => {
    const stage = stageOf();
    perform(stage, add);
    perform(stage, { kind: 'unhold', n, who: stage.call.caller });
    expect(texts(stage)).toEqual(['did: unhold']);
  });
});

test('a web service answers as the test says', () => {
  const requests = { welcome: { status: 200, fields: { amount: '12' } } };
  expect(follows({ kind: 'request', n }, { requests })).toEqual(['RequestAnswered']);
  expect(follows({ kind: 'request', n }, { requests: { welcome: 'fails' } })).toEqual([
    'RequestFailed',
  ]);
  expect(follows({ kind: 'request', n })).toEqual(['RequestFailed']);
});

test('a prompt ends, and a reminder comes', () => {
  expect(follows({ kind: 'say', n, speech })).toEqual(['PromptEnded']);
  expect(follows({ kind: 'remind', n, at: 0 as never })).toEqual(['TimerFired']);
  expect(follows({ kind: 'listenForKeys', n })).toEqual([]);
});

test('while speech is down, what needs it fails and recordings do not', () => {
  const spoken = { ...speech, prompts: [{ kind: 'text', text: 'Hello.' }] } as const;
  const file = { ...speech, prompts: [{ kind: 'file', file: 'a.wav', ms: 1 }] } as const;
  const down = { speech: 'down' } as const;
  expect(follows({ kind: 'say', n, speech: spoken }, down)).toEqual(['PromptFailed']);
  expect(follows({ kind: 'say', n, speech: file }, down)).toEqual(['PromptEnded']);
});
