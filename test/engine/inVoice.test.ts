import { expect, test } from 'vitest';
import { inVoice } from '../../src/engine/inVoice.ts';
import { ssmlMistake } from '../../src/flow/checks/ssmlMistake.ts';
import { text } from './sampleFlow.ts';

test('a text becomes a document in one voice', () => {
  const sound = inVoice(text('Oprima <dos> & siga.'), 'es-ES-ElviraNeural', 'es-ES');
  const ssml = sound.kind === 'ssml' ? sound.ssml : '';
  expect(ssml).toContain('xml:lang="es-ES"');
  expect(ssml).toContain('<voice name="es-ES-ElviraNeural">Oprima &lt;dos&gt; &amp; siga.</voice>');
  expect(ssmlMistake(ssml)).toBeNull();
});

test('a recording has its voice already', () => {
  const file = { kind: 'file', file: 'a.wav', ms: 1 } as const;
  expect(inVoice(file, 'v', 'es-ES')).toBe(file);
});
