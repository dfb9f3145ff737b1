import { expect, test } from 'vitest';
import { note } from '../../../../src/local/simulator/calls/lines.ts';
import { pressKeys, sayWords } from '../../../../src/local/simulator/media/giveInput.ts';
import {
  beepText,
  beginSound,
  captureHappening,
} from '../../../../src/local/simulator/recording/capture.ts';
import { callerRawId } from '../createTestWorld.ts';
import { startTestRecording } from './startTestRecording.ts';

test('words, keys and the tone of a machine are recorded, and what the app presses', () => {
  const { line, recording, world } = startTestRecording();
  sayWords(world, line, 'Hello');
  pressKeys(world, line, '1#');
  note(world, line, { kind: 'said', text: beepText });
  note(world, line, { kind: 'heard', tones: '5' });
  note(world, line, { kind: 'heard', text: 'has a source of its own' });
  expect(recording.track.sounds).toMatchObject([
    { who: callerRawId, source: { kind: 'speech', text: 'Hello' } },
    { who: callerRawId, source: { kind: 'keys', tones: '1#' } },
    { who: callerRawId, source: { kind: 'beep' } },
    { who: 'app', source: { kind: 'keys', tones: '5' } },
  ]);
});

test('who is muted is not heard, but the keys are; who is on hold is not heard at all', () => {
  const { connection, line, recording, world } = startTestRecording();
  line.isMuted = true;
  sayWords(world, line, 'muted');
  pressKeys(world, line, '1');
  line.isMuted = false;
  const none = (): void => undefined;
  line.hold = { connection, isOn: true, stopMusic: none, replayMusic: none };
  sayWords(world, line, 'held');
  pressKeys(world, line, '2');
  expect(recording.track.sounds.map(({ source }) => source)).toEqual([
    { kind: 'keys', tones: '1' },
  ]);
});

test('a phone that is not in the call any more is not heard', () => {
  const { line, recording, world } = startTestRecording();
  line.state = 'ended';
  captureHappening(world, line, { kind: 'said', text: 'too late' });
  expect(recording.track.sounds).toEqual([]);
});

test('a sound that began before the recording is on it from there', async () => {
  const { connection, recording, world } = startTestRecording(
    { isPausedAtStart: true },
    { factor: 1 },
  );
  const source = { kind: 'speech', text: 'x'.repeat(100) } as const;
  const sound = { who: 'app', source, isLooping: false };
  const end = beginSound(world, connection.conversation, sound);
  await world.clock.advance(1000);
  const { playing } = world.callRecordings.stageOf(connection.conversation);
  recording.track.resume(world.clock.now(), playing);
  await world.clock.advance(500);
  end(true);
  end(true);
  expect([recording.track.sounds, playing.size]).toMatchObject([[{ who: 'app', source }], 0]);
  const [placed] = recording.track.sounds;
  expect(placed?.fromMs).toBeGreaterThanOrEqual(1000);
  expect(placed?.ms).toBeGreaterThanOrEqual(500);
  expect(placed?.ms).toBeLessThan(1500);
});
