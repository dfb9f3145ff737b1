import { expect, test } from 'vitest';
import type { PlaySource } from '../../../../src/local/simulator/api/schemas.ts';
import { checkSources } from '../../../../src/local/simulator/media/checkSources.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

const file: PlaySource = { kind: 'file', file: { uri: 'http://localhost/a.wav' } };
const text = (words: string): PlaySource => ({ kind: 'text', text: { text: words } });
const ssml = (ssmlText: string): PlaySource => ({ kind: 'ssml', ssml: { ssmlText } });

test('speech needs a leg that was made for it, a file does not', () => {
  const { connection } = connectCaller(createTestWorld().world);
  const mute = { ...connection, hasSpeech: false };
  expect(() => checkSources(connection, [file, text('x'), ssml('<speak/>')])).not.toThrow();
  expect(() => checkSources(mute, [file])).not.toThrow();
  expect(() => checkSources(mute, [file, text('x')])).toThrow(/cognitiveServicesEndpoint/);
});

test.each([[[text(' ')]], [[file, ssml('')]]])('%j has no words', (sources) => {
  const { connection } = connectCaller(createTestWorld().world);
  expect(() => checkSources(connection, sources)).toThrow(/empty/);
});
