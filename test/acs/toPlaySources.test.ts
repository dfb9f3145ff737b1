import { expect, it } from 'vitest';
import { toPlaySources } from '../../src/acs/toPlaySources.ts';
import type { Sound } from '../../src/flow/flow.ts';
import { speech, textPrompt } from './orderOf.ts';

const promptUrl = (file: string): string => `https://app.example/api/prompts/${file}`;
const sources = (pauseMs: number, ...prompts: Sound[]) =>
  toPlaySources({ ...speech(...prompts), pauseMs }, promptUrl);
const file: Sound = { kind: 'file', file: 'hello.wav', ms: 800 };
const ssml: Sound = { kind: 'ssml', ssml: '<speak><voice name="v">Hi</voice></speak>' };

it('plays text, SSML and files in their order', () => {
  expect(sources(0, textPrompt('Hello'), ssml, file)).toEqual([
    { kind: 'textSource', text: 'Hello', voiceName: 'en-US-JennyNeural' },
    { kind: 'ssmlSource', ssmlText: '<speak><voice name="v">Hi</voice></speak>' },
    { kind: 'fileSource', url: 'https://app.example/api/prompts/hello.wav' },
  ]);
});

it('pauses before the first prompt only', () => {
  expect(sources(400, textPrompt('A & B'), textPrompt('C'))).toEqual([
    {
      kind: 'ssmlSource',
      ssmlText: expect.stringContaining('<break time="400ms"/>A &amp; B</voice>'),
    },
    { kind: 'textSource', text: 'C', voiceName: 'en-US-JennyNeural' },
  ]);
  expect(sources(400, ssml)).toEqual([
    {
      kind: 'ssmlSource',
      ssmlText: '<speak><voice name="v"><break time="400ms"/>Hi</voice></speak>',
    },
  ]);
  expect(sources(400, file)).toEqual([
    { kind: 'fileSource', url: 'https://app.example/api/prompts/silence-400.wav' },
    { kind: 'fileSource', url: 'https://app.example/api/prompts/hello.wav' },
  ]);
});

it('sends text as text up to 4000 characters, and as SSML beyond', () => {
  const kind = (length: number) => sources(0, textPrompt('a'.repeat(length)))[0]?.kind;
  expect([kind(4_000), kind(4_001)]).toEqual(['textSource', 'ssmlSource']);
});

it('has nothing to play for nothing to say', () => {
  expect(sources(400)).toEqual([]);
});
