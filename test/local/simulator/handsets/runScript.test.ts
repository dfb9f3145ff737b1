import { expect, test } from 'vitest';
import { note } from '../../../../src/local/simulator/calls/lines.ts';
import { runScript } from '../../../../src/local/simulator/handsets/runScript.ts';
import {
  type ScriptStep,
  scriptSchema,
} from '../../../../src/local/simulator/handsets/scriptSchema.ts';
import { createPlay } from '../../../../src/local/simulator/media/createPlay.ts';
import { createRecognition } from '../../../../src/local/simulator/media/createRecognition.ts';
import { enqueueMedia } from '../../../../src/local/simulator/media/mediaQueue.ts';
import { callerRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

const say = (text: string) => [{ kind: 'text' as const, text: { text, voiceName: 'v' } }];
const steps = (script: unknown): ScriptStep[] => scriptSchema.parse(script);

function start(script: unknown, factor = 1) {
  const { sent, world } = createTestWorld({ factor });
  const { connection, line } = connectCaller(world);
  runScript(world, line, steps(script));
  const prompt = (text: string, isLooping = false): void => {
    const own = { context: 'p', callbackUri: undefined };
    const play = { sources: say(text), targets: [], isLooping, ...own };
    enqueueMedia(connection, createPlay(world, connection, play), false);
  };
  const listen = (text: string, canInterruptPrompt = true): void => {
    const recognition = createRecognition(world, connection, {
      kind: 'dtmf',
      target: callerRawId,
      prompts: text === '' ? [] : say(text),
      canInterruptPrompt,
      initialSilenceMs: 60_000,
      interToneMs: 2000,
      endSilenceMs: 0,
      maxTones: 1,
      stopTones: [],
      choices: [],
      context: text,
      callbackUri: undefined,
    });
    enqueueMedia(connection, recognition, false);
  };
  const kinds = (): string[] => line.transcript.slice(2).map(({ kind }) => kind);
  const answers = (): unknown[] =>
    sent.flatMap(({ event: { data } }) =>
      data.dtmfResult ? [[data.operationContext, data.dtmfResult]] : [],
    );
  return { world, line, prompt, listen, kinds, answers };
}

test('a key is pressed as soon as the right prompt begins', async () => {
  const { answers, listen, world } = start([{ hear: 'billing' }, { press: '1' }]);
  listen('For billing, press 1.');
  await world.clock.advance(0);
  expect(answers()).toEqual([['For billing, press 1.', { tones: ['one'] }]]);
});

test('a key waits for the end of a prompt that cannot be interrupted', async () => {
  const { answers, kinds, listen, world } = start([{ hear: 'billing' }, { press: '1' }]);
  listen('For billing, press 1.', false);
  await world.clock.advance(100);
  expect(kinds()).toEqual(['heard']);
  await world.clock.advance(10_000);
  expect(answers()).toEqual([['For billing, press 1.', { tones: ['one'] }]]);
});

test('a key waits for the recognition that follows the prompt that was heard', async () => {
  const { answers, listen, prompt, world } = start([{ hear: 'welcome' }, { press: '1' }]);
  prompt('Welcome.');
  await world.clock.advance(3000);
  expect(answers()).toEqual([]);
  listen('Menu');
  await world.clock.advance(100);
  expect(answers()).toEqual([['Menu', { tones: ['one'] }]]);
});

test('when nobody ever listens the key is pressed all the same', async () => {
  const { kinds, world } = start([{ press: '1' }, { say: 'Hello?' }, { hangup: true }]);
  await world.clock.advance(4900);
  expect(kinds()).toEqual([]);
  await world.clock.advance(200);
  expect(kinds()).toEqual(['pressed']);
  await world.clock.advance(5000);
  expect(kinds()).toEqual(['pressed', 'said', 'ended']);
});

test('hold music is nothing to wait for', async () => {
  const { kinds, prompt, world } = start([{ hear: 'music' }, { press: '1' }]);
  prompt('music', true);
  await world.clock.advance(5100);
  expect(kinds()).toEqual(['heard', 'pressed']);
});

test('a prompt that came during a wait was heard', async () => {
  const script = [{ wait: '10s' }, { hear: '/second/' }, { hear: 'third' }, { hangup: true }];
  const { line, prompt, world } = start(script, 0);
  prompt('First.');
  prompt('Second.');
  await world.clock.advance(5000);
  expect(line.state).toBe('connected');
  prompt('Third.');
  await world.clock.advance(10_000);
  expect(line.state).toBe('connected');
});

test('an expression is as exact as it is written', async () => {
  const { line, prompt, world } = start([{ hear: '/second/i' }, { hangup: true }], 0);
  prompt('Second.');
  await world.clock.advance(0);
  expect(line).toMatchObject({ state: 'ended', endReason: 'hungUp' });
});

test('a file is heard by its address', () => {
  const { line, world } = start([{ hear: 'greeting.wav' }, { hangup: true }]);
  note(world, line, { kind: 'heard', file: 'http://localhost/greeting.wav' });
  expect(line.state).toBe('ended');
});

test('what is not heard in time ends the call and says so', async () => {
  const { line, prompt, world } = start([{ hear: 'billing', within: '10s' }, { press: '1' }]);
  prompt('Welcome.');
  await world.clock.advance(9000);
  expect(line.state).toBe('connected');
  await world.clock.advance(1100);
  expect(line.transcript.at(-1)).toMatchObject({
    kind: 'ended',
    reason: 'did not hear "billing" within 10000 ms',
  });
});

test('what is heard in time stops that clock', async () => {
  const { line, prompt, world } = start([{ hear: 'welcome', within: 5000 }, { wait: 60_000 }]);
  prompt('Welcome.');
  await world.clock.advance(30_000);
  expect(line.state).toBe('connected');
});

test('a script that is over leaves the caller on the line', async () => {
  const { line, world } = start([{ wait: 1 }]);
  await world.clock.advance(3_600_000);
  expect(line.state).toBe('connected');
});
