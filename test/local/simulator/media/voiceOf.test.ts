import { expect, test } from 'vitest';
import { voiceOf } from '../../../../src/local/simulator/media/voiceOf.ts';

const ssml = (ssmlText: string) => ({ kind: 'ssml', ssml: { ssmlText } }) as const;
const jenny = { voice: 'en-US-JennyNeural', language: 'en-US' };

test.each([
  [{ kind: 'file', file: { uri: 'http://localhost/a.wav' } }, {}],
  [{ kind: 'text', text: { text: 'a', voiceName: 'en-US-JennyNeural' } }, jenny],
  [{ kind: 'text', text: { text: 'a', sourceLocale: 'de-DE' } }, { language: 'de-DE' }],
  [{ kind: 'text', text: { text: 'a', voiceName: 'v' } }, { voice: 'v' }],
  [ssml('<speak><voice name="en-US-JennyNeural">a</voice></speak>'), jenny],
  [
    ssml(`<speak xml:lang='fr-FR'><voice name='en-US-JennyNeural'>a</voice></speak>`),
    { ...jenny, language: 'fr-FR' },
  ],
  [ssml('<speak>a</speak>'), {}],
] as const)('%j', (source, voice) => {
  expect(voiceOf(source)).toEqual(voice);
});
