import { expect, test } from 'vitest';
import { checkFlow } from '../../src/flow/checkFlow.ts';
import { nothingNamed } from '../../src/flow/named.ts';
import { draftOf } from './draftOf.ts';

test('every kind of nonsense is found', () => {
  const draft = draftOf(`start: a
steps:
  a: { menu: { say: "{{x}}", keys: { 1: { go: a, words: [b] }, 2: { go: b, words: [B] } } } }
  b: { say: { prompt: { ssml: "<speak>" }, go: b } }
  c: { hangup: { say: { file: c.wav } } }
`);
  const messages = checkFlow(draft, {}, nothingNamed).map(({ message }) => message);
  expect(messages).toEqual([
    'No call can come to the step `c`.',
    'The steps `b` → `b` go round for ever: none of them asks the caller.',
    '`B` is said for key 1 already.',
    '`{{x}}` names nothing.',
    'The SSML is not well formed: `<speak>` is not closed.',
    'There is no recording `c.wav`.',
  ]);
});

test('a flow that makes sense has nothing to find', () => {
  expect(checkFlow(draftOf('start: a\nsteps: { a: { hangup: {} } }'), {}, nothingNamed)).toEqual(
    [],
  );
});
