import { expect, test } from 'vitest';
import { knownLanguage } from '../../../src/engine/time/knownLanguage.ts';

test.each([
  ['de-DE', 'de-DE'],
  ['en-us', 'en-US'],
  ['no language', 'en'],
])('%s is spoken as %s', (given, known) => {
  expect(knownLanguage(given)).toBe(known);
});
