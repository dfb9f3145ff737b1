import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

test('the choices stay in the order of the file', () => {
  const { steps } = flowOf(`
languages: { en-US: en-US-JennyNeural, es-ES: es-ES-ElviraNeural }
start: a
steps:
  a:
    language:
      choices:
        2: { language: es-ES, say: y }
        1: { language: en-US, say: x, words: [english] }
      go: end
`);
  const retry = { prompt: null, tries: 2, go: 'end' };
  expect(Object.values(steps)).toEqual([
    {
      kind: 'language',
      choices: [
        { key: '2', language: 'es-ES', prompt: { kind: 'text', text: 'y' }, words: [] },
        { key: '1', language: 'en-US', prompt: { kind: 'text', text: 'x' }, words: ['english'] },
      ],
      noInput: retry,
      noMatch: retry,
      silenceMs: 5_000,
      go: 'end',
    },
  ]);
});
