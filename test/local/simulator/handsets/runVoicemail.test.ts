import { expect, test } from 'vitest';
import { runVoicemail } from '../../../../src/local/simulator/handsets/runVoicemail.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('it greets, beeps when the greeting is over, and hangs up after a while', async () => {
  const { world } = createTestWorld({ factor: 1, voicemailMs: 20_000 });
  const { line } = connectCaller(world);
  runVoicemail(world, line);
  const said = (): unknown[] => line.transcript.filter(({ kind }) => kind === 'said');
  await world.clock.advance(1000);
  expect(said()).toHaveLength(1);
  await world.clock.advance(3000);
  expect(said()).toHaveLength(2);
  await world.clock.advance(15_000);
  expect(line.state).toBe('connected');
  await world.clock.advance(10_000);
  expect(line).toMatchObject({ state: 'ended', endReason: 'hungUp' });
});

test('nothing is said after the call', async () => {
  const { world } = createTestWorld({ factor: 1 });
  const { line } = connectCaller(world);
  runVoicemail(world, line);
  line.state = 'ended';
  await world.clock.advance(100_000);
  expect(line.transcript.filter(({ kind }) => kind === 'said')).toHaveLength(1);
});

test('a greeting of its own is said sentence by sentence, and then comes the beep', async () => {
  const { world } = createTestWorld({ factor: 1 });
  const { line } = connectCaller(world);
  runVoicemail(world, line, 'Hi! This is Ada. Leave a message');
  await world.clock.advance(10_000);
  const said = line.transcript.flatMap((one) => (one.kind === 'said' ? [one.text] : []));
  expect(said).toEqual(['Hi!', 'This is Ada.', 'Leave a message', expect.any(String)]);
});
