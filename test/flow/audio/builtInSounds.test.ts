import { expect, test } from 'vitest';
import { builtInSounds } from '../../../src/flow/audio/builtInSounds.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

test('all that is built in can be played', () => {
  const sounds = builtInSounds();
  expect(Object.keys(sounds)).toEqual(['silence-400.wav', 'beep-1.wav', 'hold-music-1.wav']);
  expect(Object.values(sounds).map(wavMistake)).toEqual([null, null, null]);
});
