import { expect, test } from 'vitest';
import { soundMs, soundText } from '../../../../src/local/tasks/flows/soundText.ts';

test.each([
  [{ kind: 'text', text: 'Hello.' }, 'Hello.', 360],
  [{ kind: 'ssml', ssml: '<speak> <p>Hi</p>\n there </speak>' }, 'Hi there', 480],
  [{ kind: 'file', file: 'welcome.0123456789ab.wav', ms: 900 }, 'welcome.wav', 900],
  [{ kind: 'file', file: 'beep.wav', ms: 500 }, 'beep.wav', 500],
] as const)('%j says %s', (sound, text, ms) => {
  expect(soundText(sound)).toBe(text);
  expect(soundMs(sound)).toBe(ms);
});
