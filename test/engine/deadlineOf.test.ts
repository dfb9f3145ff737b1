import { expect, test } from 'vitest';
import type { Command, Speech } from '../../src/engine/command.ts';
import { deadlineOf } from '../../src/engine/deadlineOf.ts';
import { type CommandNumber, later } from '../../src/engine/ids.ts';
import type { Sound } from '../../src/flow/flow.ts';
import { leg } from './events.ts';
import { startedAt } from './given.ts';
import { party, text } from './sampleFlow.ts';

const n = 1 as CommandNumber;
const speech = (pauseMs: number, ...prompts: readonly Sound[]): Speech => ({
  prompts,
  pauseMs,
  voice: 'en-US-JennyNeural',
  language: 'en-US',
});
const ssml: Sound = { kind: 'ssml', ssml: '<speak><p>ten chars.</p></speak>' };
const file: Sound = { kind: 'file', file: 'welcome.wav', ms: 2_500 };
const to = party('+12065550199');
const asking = { kind: 'ask', n, choices: [], silenceMs: 5000, bargeIn: true, to: null } as const;

const collecting = {
  ...({ kind: 'collect', n, speech: speech(0), most: 3, stopKey: 'pound' } as const),
  ...{ silenceMs: 5_000, betweenKeysMs: 3_000, bargeIn: true },
};
const listening = {
  ...({ kind: 'listen', n, speech: speech(0), silenceMs: 5_000, endSilenceMs: 2_000 } as const),
  ...({ bargeIn: false } as const),
};

const rows: readonly [string, Command, number][] = [
  ['an answer', { kind: 'answer', n }, 30_000],
  ['a rejection', { kind: 'reject', n, reason: 'busy' }, 30_000],
  ['a redirection', { kind: 'redirect', n, to }, 30_000],
  ['a call to be made', { kind: 'create', n, to, from: null }, 130_000],
  ['a transfer, 60 s and some grace', { kind: 'transfer', n, to }, 70_000],
  ['a hang-up', { kind: 'hangUp', n, connection: leg }, 10_000],
  ['a reminder, from when it is due', { kind: 'remind', n, at: later(startedAt, 5_000) }, 15_000],
  [
    'an invitation, as long as it rings',
    { kind: 'add', n, to, from: null, ringMs: 20_000 },
    30_000,
  ],
  ['a request, however often it is tried', { kind: 'request', n }, 70_000],
  ['keys, the wait for the first and for each', collecting, 24_000],
  ['somebody who speaks freely', listening, 75_000],
  ['what needs no event', { kind: 'unhold', n, who: to }, 10_000],
  ['silence, which takes no time', { kind: 'say', n, speech: speech(0) }, 10_000],
  ['a text, by its length', { kind: 'say', n, speech: speech(0, text('ten chars.')) }, 10_700],
  ['SSML, by its words', { kind: 'say', n, speech: speech(0, ssml) }, 10_700],
  ['a recording, by its length', { kind: 'say', n, speech: speech(0, file) }, 12_500],
  ['a pause before a text', { kind: 'say', n, speech: speech(400, text('ten chars.')) }, 11_100],
  ['several prompts', { kind: 'say', n, speech: speech(0, ssml, file, ssml) }, 13_900],
  ['a question and the wait', { ...asking, speech: speech(400, text('ten chars.')) }, 16_100],
];

test.each(rows)('%s', (_, command, ms) => {
  expect(deadlineOf(command, startedAt) - startedAt).toBe(ms);
});
