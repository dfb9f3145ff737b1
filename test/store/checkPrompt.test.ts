import { expect, it } from 'vitest';
import { checkPrompt, isPromptName, maxPromptBytes } from '../../src/store/checkPrompt.ts';

it.each([
  ['a.wav', true],
  ['Welcome-1.2_de.WAV', true],
  [`${'x'.repeat(200)}.wav`, true],
  [`${'x'.repeat(201)}.wav`, false],
  ['.wav', false],
  ['-a.wav', false],
  ['a.mp3', false],
  ['a b.wav', false],
  ['../a.wav', false],
  ['a/b.wav', false],
  ['a.wav\n', false],
  ['é.wav', false],
  ['', false],
])('%j as the name of a prompt: %s', (name, allowed) => {
  expect(isPromptName(name)).toBe(allowed);
});

it.each([
  ['a b.wav', 1, 'A prompt cannot be called "a b.wav": use letters'],
  ['a.wav', 0, 'The prompt a.wav has 0 bytes; 1 to 10485760 are allowed.'],
  ['a.wav', maxPromptBytes + 1, 'The prompt a.wav has 10485761 bytes'],
])('refuses %j of %i bytes', (name, size, message) => {
  expect(() => checkPrompt(name, new Uint8Array(size))).toThrow(message);
});
