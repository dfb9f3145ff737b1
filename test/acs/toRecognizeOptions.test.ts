import { expect, it } from 'vitest';
import { toRecognizeOptions } from '../../src/acs/toRecognizeOptions.ts';
import type { Ask } from '../../src/engine/command.ts';
import { n, party, speech, textPrompt } from './orderOf.ts';

const options = (parts: Partial<Ask> = {}) =>
  toRecognizeOptions(
    {
      n: n(7),
      kind: 'ask',
      speech: speech(textPrompt('Hello')),
      choices: [{ key: '1', words: [] }],
      silenceMs: 5_000,
      bargeIn: false,
      to: null,
      ...parts,
    },
    (file) => file,
  );
const hello = { kind: 'textSource', text: 'Hello', voiceName: 'en-US-JennyNeural' };
const always = { interruptCallMediaOperation: true, interruptPrompt: false, operationContext: '7' };

it('waits for one key where no choice has words', () => {
  expect(options()).toEqual({
    ...always,
    kind: 'callMediaRecognizeDtmfOptions',
    playPrompt: hello,
    initialSilenceTimeoutInSeconds: 5,
    maxTonesToCollect: 1,
  });
});

it('waits for a key or words where choices have them', () => {
  const choices = [
    { key: '2', words: ['two', 'help'] },
    { key: 'pound', words: ['done'] },
  ] as const;
  expect(options({ choices, bargeIn: true })).toEqual({
    ...always,
    interruptPrompt: true,
    kind: 'callMediaRecognizeChoiceOptions',
    playPrompt: hello,
    initialSilenceTimeoutInSeconds: 5,
    speechLanguage: 'en-US',
    choices: [
      { label: '2', phrases: ['two', 'help'], tone: 'two' },
      { label: 'pound', phrases: ['done'], tone: 'pound' },
    ],
  });
});

it('lets whoever is asked alone among others be', () => {
  const to = party('+12065550101');
  expect(options({ to }).interruptCallMediaOperation).toBe(false);
});

it('plays several prompts as several, and none as none', () => {
  const several = options({ speech: speech(textPrompt('Hello'), textPrompt('Hello')) });
  expect(several.playPrompts).toEqual([hello, hello]);
  expect(several).not.toHaveProperty('playPrompt');
  const none = options({ speech: speech() });
  expect(none).not.toHaveProperty('playPrompt');
  expect(none).not.toHaveProperty('playPrompts');
});

it.each([
  [0, 1, 1],
  [900, 1, 1],
  [5_001, 6, 6],
  [90_000, 90, 20],
  [900_000, 300, 20],
])('waits %i ms as %i s for keys and %i s for words', (silenceMs, keys, words) => {
  const spoken = [{ key: '1', words: ['one'] }] as const;
  expect(options({ silenceMs }).initialSilenceTimeoutInSeconds).toBe(keys);
  expect(options({ silenceMs, choices: spoken }).initialSilenceTimeoutInSeconds).toBe(words);
});
