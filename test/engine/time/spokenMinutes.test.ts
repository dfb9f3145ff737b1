import { expect, test } from 'vitest';
import { spokenMinutes } from '../../../src/engine/time/spokenMinutes.ts';

test.each([
  [0, 'en-US', '1 minute'],
  [60_000, 'en-US', '1 minute'],
  [60_001, 'en-US', '2 minutes'],
  [300_000, 'de-DE', '5 Minuten'],
  [300_000, 'es-ES', '5 minutos'],
  [300_000, '', '5 minutes'],
])('%i ms in %s are %s', (ms, language, words) => {
  expect(spokenMinutes(ms, language)).toBe(words);
});
