import { describe, expect, test } from 'vitest';
import { inLanguage, soundsOf } from '../../src/engine/soundsOf.ts';
import type { AudioSound, Flow, Prompt, Voiced } from '../../src/flow/flow.ts';
import { ringing } from './given.ts';
import { support, text } from './sampleFlow.ts';

const recorded: AudioSound = { kind: 'file', file: 'hello.wav', ms: 900 };
const chime = { kind: 'file', file: 'beep-1.wav' };
const both: Voiced = { kind: 'spoken', sound: text('Hello.'), recorded };
const flow: Flow = { ...support, voices: { 'en-US': 'a', 'es-ES': 'b', 'de-DE': 'c' } };
const translated: Prompt = {
  kind: 'translated',
  in: { 'en-US': text('Hello.'), 'es-ES': text('Hola.') },
};
const call = ringing(flow);
const spanish = { ...call, language: 'es-ES' };

describe('the language', () => {
  test.each([
    ['is that of the flow', call, text('Hello.')],
    ['is the one that was chosen', spanish, text('Hola.')],
    [
      'is that of the flow for what is not translated',
      { ...call, language: 'de-DE' },
      text('Hello.'),
    ],
  ] as const)('%s', (_, of, sound) => {
    expect(inLanguage(flow, of, translated)).toEqual(sound);
  });

  test('a prompt without the language of the flow is heard in any other', () => {
    const onlySpanish: Prompt = { kind: 'translated', in: { 'es-ES': text('Hola.') } };
    expect(inLanguage(flow, call, onlySpanish)).toEqual(text('Hola.'));
    expect(inLanguage(flow, call, { kind: 'translated', in: {} })).toMatchObject(chime);
  });
});

describe('what is played', () => {
  const down = { ...call, speech: 'down' as const };

  test('while speech is up, what is spoken', () => {
    expect(soundsOf(flow, call, [both, recorded, translated])).toEqual([
      text('Hello.'),
      recorded,
      text('Hello.'),
    ]);
  });

  test('while it is down, what is recorded', () => {
    expect(soundsOf(flow, down, [both, text('Not this.'), recorded])).toEqual([recorded, recorded]);
  });

  test('and a chime where nothing is, but nothing for nothing', () => {
    expect(soundsOf(flow, down, [text('Hello.')])).toMatchObject([chime]);
    expect(soundsOf(flow, down, [])).toEqual([]);
  });
});
