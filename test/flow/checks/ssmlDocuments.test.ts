import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

test('SSML that is not well formed is an error where it stands', () => {
  const text = `start: a
steps:
  a: { say: { prompt: { ssml: "<speak><voice name='x'>a</speak>" }, go: b } }
  b: { hangup: { say: { ssml: "Bye." } } }
`;
  const remedy = 'Write one document from <speak …> to </speak> in which every tag is closed.';
  expect(problemsOf(text)).toEqual([
    `3:31  The SSML is not well formed: \`</speak>\` stands where \`</voice>\` should. — ${remedy}`,
    `4:31  The SSML is not well formed: text stands outside \`<speak>\`. — ${remedy}`,
  ]);
});
