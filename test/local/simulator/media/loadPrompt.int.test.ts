import { expect, test } from 'vitest';
import { loadPrompt } from '../../../../src/local/simulator/media/loadPrompt.ts';
import { createTestWorld } from '../createTestWorld.ts';
import { createWavFile } from '../createWavFile.ts';
import { serveFiles } from '../serveFiles.ts';

test('a file lasts as long as its header says', async () => {
  const { world } = createTestWorld();
  const uri = `${await serveFiles({ 'a.wav': createWavFile({ ms: 1500 }) })}/a.wav`;
  expect(await loadPrompt(world, { kind: 'file', file: { uri } })).toEqual({
    heard: { file: uri },
    ms: 1500,
    sound: { audio: expect.stringMatching(/^\/_sim\/recordings\/[\w-]{22}$/) },
    source: { kind: 'wave', pcm: Buffer.alloc(48_000) },
  });
});

test.each([
  ['bad.wav', 8535],
  ['none.wav', 8536],
  ['huge.wav', 8536],
])('%s fails with %d', async (name, subCode) => {
  const { world } = createTestWorld();
  const huge = Buffer.alloc(11 * 1024 * 1024);
  const base = await serveFiles({ 'bad.wav': Buffer.from('RIFF'), 'huge.wav': huge });
  expect(await loadPrompt(world, { kind: 'file', file: { uri: `${base}/${name}` } })).toMatchObject(
    {
      failure: { code: 400, subCode },
    },
  );
});

test('nobody at that address', async () => {
  const { world } = createTestWorld();
  expect(
    await loadPrompt(world, { kind: 'file', file: { uri: 'http://localhost:1/a.wav' } }),
  ).toMatchObject({ failure: { code: 400, subCode: 8536 } });
});

test.each([
  [{ text: 'Hello', voiceName: 'v' }, { heard: { text: 'Hello' } }],
  [{ text: 'Hello', sourceLocale: 'en-US', voiceKind: 'female' as const }, { heard: {} }],
  [{ text: 'Hello' }, { failure: { subCode: 8565 } }],
  [{ text: 'Hello', voiceName: '' }, { failure: { subCode: 8565 } }],
])('text %j', async (text, expected) => {
  const { world } = createTestWorld();
  expect(await loadPrompt(world, { kind: 'text', text })).toMatchObject(expected);
});

test.each([
  ['<speak>Hello</speak>', { heard: { text: 'Hello' } }],
  ['Hello', { failure: { subCode: 8565 } }],
])('SSML %s', async (ssmlText, expected) => {
  const { world } = createTestWorld();
  expect(await loadPrompt(world, { kind: 'ssml', ssml: { ssmlText } })).toMatchObject(expected);
});
