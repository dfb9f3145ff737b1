import { expect, test } from 'vitest';
import { maxPromptLength, maxSsmlLength } from '../../../src/flow/schema/promptSchema.ts';
import { problemsOf } from '../problemsOf.ts';

const prompt = (written: string) =>
  problemsOf(`start: a\nsteps:\n  a: { hangup: { say: ${written} } }\n`);
const kinds = 'Write exactly one of `text`, `ssml`, `file`, `in`.';

test.each([
  [`"${'x'.repeat(maxPromptLength)}"`, 'ok'],
  ['{ text: "x" }', 'ok'],
  [
    '{ text: "x", recorded: y.wav }',
    '3:46  There is no recording `y.wav`. — Put the file into src/flows/prompts.',
  ],
  ['{ recorded: y.wav }', `3:18  A prompt is empty. — ${kinds}`],
  ['{}', `3:18  A prompt is empty. — ${kinds}`],
  [
    '{ text: x, file: y }',
    `3:34  A prompt has one kind, and this has \`text\` and \`file\`. — ${kinds}`,
  ],
  ['{ txt: x }', '3:25  `say` knows no `txt`. — Did you mean `text`?'],
  [
    '[]',
    '3:23  `say` is a list; it should be a text, or a map with `text`, `ssml`, `file` ' +
      'or `in`. — Write `say: "Hello."`.',
  ],
  [
    '""',
    '3:23  `say` is empty; it should be a text, or a map with `text`, `ssml`, `file` ' +
      'or `in`. — Write `say: "Hello."`.',
  ],
  [
    '{ file: "" }',
    '3:31  `file` is empty; it should be the name of a file in src/flows/prompts. — ' +
      'Write `file: welcome.wav`.',
  ],
])('%s', (written, problem) => {
  expect(prompt(written)).toEqual([problem]);
});

test('texts have a greatest length', () => {
  const cut = 'Shorten it or split it up.';
  expect(prompt(`"${'x'.repeat(maxPromptLength + 1)}"`)).toEqual([
    `3:23  \`say\` has 4001 characters; 4000 are the most. — ${cut}`,
  ]);
  expect(prompt(`{ ssml: "${'x'.repeat(maxSsmlLength + 1)}" }`)).toEqual([
    `3:31  \`ssml\` has 8001 characters; 8000 are the most. — ${cut}`,
  ]);
});
