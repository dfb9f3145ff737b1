import { expect, test } from 'vitest';
import { wording } from '../../../src/flow/checks/wording.ts';
import { draftOf } from '../draftOf.ts';

test('look-ups, SSML and recordings', () => {
  const draft = draftOf(`start: a
steps:
  a: { say: { prompt: "{{x}}", go: b } }
  b: { say: { prompt: { ssml: "<speak>" }, go: c } }
  c: { say: { prompt: { file: c.wav } } }
`);
  expect(wording(draft, {}).map(({ path }) => path[1])).toEqual(['a', 'b', 'c']);
  const audio = { 'c.wav': { name: 'c.wav', ms: 1 } };
  expect(wording(draft, audio).map(({ path }) => path[1])).toEqual(['a', 'b']);
});
