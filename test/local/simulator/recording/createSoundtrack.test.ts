import { expect, test } from 'vitest';
import { createSoundtrack } from '../../../../src/local/simulator/recording/createSoundtrack.ts';

const speech = (ms: number) => ({ kind: 'wave', pcm: Buffer.alloc(ms * 32) }) as const;
const playing = (ms: number, sinceMs: number, isLooping = false) => ({
  ...{ who: 'app', source: speech(ms), isLooping, sinceMs },
});

test('what is heard has its place and its length, and pauses are left out', () => {
  const track = createSoundtrack(1);
  track.add('a', speech(500), 0);
  track.resume(1000, []);
  const first = playing(2000, 1500);
  track.begin(first, 1500);
  track.end(first, 3500, false);
  track.pause(4000);
  track.add('a', speech(500), 4500);
  track.resume(6000, []);
  track.add('a', speech(500), 6000);
  expect(track.sounds).toMatchObject([
    { who: 'app', startMs: 500, fromMs: 0, ms: 2000 },
    { who: 'a', startMs: 3000, ms: 500 },
  ]);
  expect([track.lengthAt(6000), track.lengthAt(7000)]).toEqual([3500, 4000]);
});

test('what is cut off ends there; what goes round and round, too', () => {
  const track = createSoundtrack(1);
  track.resume(0, []);
  const cut = playing(2000, 0);
  const music = playing(100, 0, true);
  track.begin(cut, 0);
  track.begin(music, 0);
  track.end(cut, 700, true);
  track.pause(5000);
  expect(track.sounds.map(({ ms }) => ms)).toEqual([700, 5000]);
});

test('what sounds already when it goes on is there from its middle', () => {
  const track = createSoundtrack(1);
  const prompt = playing(2000, 0);
  track.resume(500, [prompt]);
  track.end(prompt, 2000, false);
  expect(track.sounds).toMatchObject([{ startMs: 0, fromMs: 500, ms: 1500 }]);
});

test('where prompts take no time by the clock, they last as long as in life all the same', () => {
  const track = createSoundtrack(0);
  track.resume(0, []);
  const prompt = playing(2000, 0);
  track.begin(prompt, 0);
  track.end(prompt, 1, false);
  track.add('a', speech(1000), 2);
  expect(track.sounds).toMatchObject([
    { startMs: 0, ms: 2000 },
    { startMs: 2000, ms: 1000 },
  ]);
  expect(track.lengthAt(10)).toBe(3000);
});

test('at half the pace a prompt that is cut off was heard twice as far', () => {
  const track = createSoundtrack(0.5);
  track.resume(0, []);
  const prompt = playing(2000, 0);
  track.begin(prompt, 0);
  track.end(prompt, 400, true);
  track.end(prompt, 900, true);
  expect(track.sounds).toMatchObject([{ ms: 800 }]);
});

test('going on twice or pausing twice changes nothing', () => {
  const track = createSoundtrack(1);
  track.pause(5);
  track.resume(10, []);
  track.resume(20, []);
  track.pause(30);
  track.pause(40);
  expect(track.lengthAt(100)).toBe(20);
});
