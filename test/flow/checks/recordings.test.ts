import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const audio = {
  'hello.wav': { name: 'hello.0123.wav', ms: 900 },
  'loud.wav': { problem: 'it has 2 channels, not 1', remedy: 'Convert it.' },
};

test.each([
  ['hello.wav', 'ok'],
  ['helo.wav', '3:31  There is no recording `helo.wav`. — Did you mean `hello.wav`?'],
  [
    'goodbye.mp3',
    '3:31  There is no recording `goodbye.mp3`. — Put the file into src/flows/prompts.',
  ],
  ['toString', '3:31  There is no recording `toString`. — Put the file into src/flows/prompts.'],
  ['loud.wav', '3:31  `loud.wav` cannot be played: it has 2 channels, not 1. — Convert it.'],
])('%s', (file, problem) => {
  const text = `start: a\nsteps:\n  a: { say: { prompt: { file: ${file} } } }\n`;
  expect(problemsOf(text, audio)).toEqual([problem]);
});
