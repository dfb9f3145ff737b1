import { expect, test } from 'vitest';
import type { Command, Say } from '../../../src/engine/command.ts';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { spokenIn } from '../../../src/engine/marking/spokenIn.ts';
import type { Sound } from '../../../src/flow/flow.ts';

const n = 1 as CommandNumber;
const say = (...prompts: readonly Sound[]): Say => ({
  ...{ kind: 'say', n },
  speech: { prompts, pauseMs: 0, voice: '', language: 'en-US' },
});

test.each<[readonly Command[], number]>([
  [[], 0],
  [[{ kind: 'answer', n }], 0],
  [[say({ kind: 'text', text: 'Hello' }, { kind: 'file', file: 'a.wav', ms: 5 })], 5],
  [[say({ kind: 'text', text: 'One' }), say({ kind: 'ssml', ssml: '<speak/>' })], 11],
])('%j gives %i characters to be spoken', (commands, characters) => {
  expect(spokenIn(commands)).toBe(characters);
});
