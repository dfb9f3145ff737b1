import { expect, test } from 'vitest';
import { pickVoice } from '../../../../src/local/softphone/sound/pickVoice.ts';

const voices = [
  { name: 'Anna', lang: 'de-DE' },
  { name: 'Daniel', lang: 'en-GB' },
  { name: 'Fred', lang: 'en_US' },
  { name: 'Google US English', lang: 'en-US' },
  { name: 'Microsoft Jenny', lang: 'en-US' },
];

test.each([
  ['en-US', 'en-US-JennyNeural', 'Microsoft Jenny'],
  ['en-US', 'en-US-GuyNeural', 'Google US English'],
  ['en-AU', 'en-AU-NatashaNeural', 'Daniel'],
  ['de-DE', '', 'Anna'],
  ['fr-FR', 'fr-FR-DeniseNeural', undefined],
])('%s by %s is spoken by %s', (language, wanted, name) => {
  expect(pickVoice(voices, language, wanted)?.name).toBe(name);
});
