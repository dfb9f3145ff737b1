import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const language = (choices: string) =>
  problemsOf(
    `start: a\nlanguages: { es-ES: es-ES-ElviraNeural }\n` +
      `steps:\n  a: { language: { choices: ${choices}, go: end } }\n`,
  ).join('\n');

test.each([
  ['{ 1: { language: es-ES, say: x } }', 'ok'],
  ['{ 1: { language: es-ES } }', '`1` has no `say`'],
  ['{ 1: { language: Spanish!, say: x } }', 'is not a language such as es-ES'],
  ['{ hash: { language: es-ES, say: x } }', 'Did you mean `pound`?'],
])('%s', (written, message) => {
  expect(language(written)).toContain(message);
});
