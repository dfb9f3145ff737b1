import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const flow = (step: string) =>
  problemsOf(`start: a\nlanguages: { es-ES: es-ES-ElviraNeural }\nsteps:\n  a: { ${step} }\n`);

test.each([
  ['say: { prompt: { in: { es-ES: Hola. } } }', 'ok'],
  [
    'say: { prompt: { in: { es-EE: Hola. } } }',
    "4:31  `es-EE` is none of the flow's `languages`. — Did you mean `es-ES`?",
  ],
  [
    'language: { choices: { 1: { language: fr-FR, say: x } }, go: end }',
    "4:46  `fr-FR` is none of the flow's `languages`. — " +
      'Give it a voice: `languages: { fr-FR: … }`.',
  ],
])('%s', (step, problem) => {
  expect(flow(step)).toEqual([problem]);
});
