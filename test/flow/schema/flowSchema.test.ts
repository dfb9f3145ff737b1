import { expect, test } from 'vitest';
import { maxSteps } from '../../../src/flow/schema/flowSchema.ts';
import { problemsOf } from '../problemsOf.ts';
import { oneOf } from './oneOf.ts';

const steps = 'steps: { a: { hangup: {} } }';
const noName =
  'is not a name for a step: a letter, then letters, digits, - or _, and not `end`, ' +
  'which is built in. — Write `welcome:`.';

test.each([
  [
    'voice: Jenny',
    '1:8  `voice`: "Jenny" is not the name of a voice. — Write `voice: en-US-JennyNeural`.',
  ],
  [
    'voice: en-US',
    '1:8  `voice`: "en-US" is not the name of a voice. — Write `voice: en-US-JennyNeural`.',
  ],
  [
    'language: English',
    '1:11  `language`: "English" is not a language such as en-US. — Write `language: en-US`.',
  ],
  ['zone: Berlin', '1:7  There is no time zone `Berlin`. — Did you mean `Europe/Berlin`?'],
  ['version: 1', `1:1  The file knows no \`version\`. — Write ${oneOf()}`],
])('%s', (line, problem) => {
  expect(problemsOf(`${line}\nstart: a\n${steps}\n`)).toEqual([problem]);
});

test.each([['1st'], ['a b'], ['end'], ['-a'], ['a.b'], ['a'.repeat(65)]])(
  '%j cannot name a step',
  (name) => {
    const text = `start: a\nsteps:\n  a: { hangup: {} }\n  ${name}: { hangup: {} }\n`;
    expect(problemsOf(text)).toEqual([`4:3  \`${name}\` ${noName}`]);
  },
);

test('there is a limit to the number of steps', () => {
  const text = (count: number) => {
    const lines = Array.from({ length: count }, (_, i) => {
      const go = i + 1 < count ? `s${i + 1}` : 'end';
      return `  s${i}: { say: { prompt: x, go: ${go} } }`;
    });
    return `start: s0\nsteps:\n${lines.join('\n')}\n`;
  };
  expect(problemsOf(text(maxSteps))).toEqual(['ok']);
  expect(problemsOf(text(maxSteps + 1))).toEqual([
    '2:1  The flow has 501 steps; 500 are the most. — Split it into several flows.',
  ]);
});
