import { expect, test } from 'vitest';
import { toPrompt } from '../../../src/flow/compile/toPrompt.ts';

const audio = {
  'a.wav': { name: 'a.0123.wav', ms: 1_200 },
  'b.wav': { problem: 'bad', remedy: 'mend' },
};

test.each([
  ['Hello.', { kind: 'text', text: 'Hello.' }],
  [{ text: 'Hello.' }, { kind: 'text', text: 'Hello.' }],
  [{ ssml: '<speak/>' }, { kind: 'ssml', ssml: '<speak/>' }],
  [{ file: 'a.wav' }, { kind: 'file', file: 'a.0123.wav', ms: 1_200 }],
  [{ file: 'b.wav' }, { kind: 'file', file: 'b.wav', ms: 0 }],
  [{ file: 'toString' }, { kind: 'file', file: 'toString', ms: 0 }],
])('%j', (raw, prompt) => {
  expect(toPrompt(raw, audio)).toEqual(prompt);
});
