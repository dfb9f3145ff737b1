import { expect, test } from 'vitest';
import { asStepEvent } from '../../src/engine/asStepEvent.ts';
import type { Command } from '../../src/engine/command.ts';
import type { CommandNumber, EventId } from '../../src/engine/ids.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { leg } from './events.ts';
import { startedAt } from './given.ts';
import { support } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';

const call = activeCall(support, 'welcome' as StepId, { kind: 'transferred' }, 7);
const n = 6 as CommandNumber;
const base = { id: 'failed|6' as EventId, at: startedAt, note: 'no' };
const of = (command: Command['kind']) =>
  asStepEvent(call, { ...base, kind: 'CommandFailed', n, command, cause: 'busy', rule: null });

test.each([
  ['say', 'PromptFailed'],
  ['playMusic', 'PromptFailed'],
  ['ask', 'AskFailed'],
  ['collect', 'AskFailed'],
  ['listen', 'AskFailed'],
  ['listenForKeys', 'AskFailed'],
  ['transfer', 'TransferFailed'],
  ['add', 'PartyNotJoined'],
  ['hold', 'HoldFailed'],
  ['unhold', 'HoldFailed'],
  ['startRecording', 'RecordingRefused'],
] as const)('a failed %s is %s', (command, kind) => {
  const about = { token: 6, attempt: 1, connection: leg, cause: 'busy' };
  expect(of(command)).toEqual({ ...base, kind, ...about });
});

test('a failed request is one that was not answered', () => {
  expect(of('request')).toEqual({ ...base, kind: 'RequestFailed', n });
});

test('a number that could not be put on the list is not on it', () => {
  expect(of('suppress')).toEqual({ ...base, kind: 'OptOutAnswered', n, isNoted: false });
});

test.each(['hangUp', 'cancelAdd', 'remove', 'stopRecording', 'remind'] as const)(
  'nobody waits for %s',
  (command) => {
    expect(of(command)).toBeNull();
  },
);
