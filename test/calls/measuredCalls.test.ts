import { expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import { keepRecording } from '../../src/calls/keepRecording.ts';
import type { Handle } from '../../src/calls/ports.ts';
import { recordingKeyOf } from '../../src/calls/recordingKeyOf.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import type { Call } from '../../src/engine/call.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { leftMessage, readyFor } from './messages.ts';
import { fails, happens, outboundWorld, place, retry, wake } from './outboundScenes.ts';
import * as scenes from './scenes.ts';
import { wavOf } from './wavFiles.ts';
import { incomingCall, type Line, type World } from './world.ts';

const { askedCall, connected, disconnected, handle, keys, media } = scenes;

/** A line in short: its words, and what tells it from others of those words. */
const short = ({ message, type, kind, result, outcome }: Line): string =>
  [message, type, kind, result, outcome].filter((word) => word !== undefined).join(' ');

const counted = ({ measured }: World, message: string): Line[] =>
  measured.filter((line) => line.message === message);

/** Every line names its call, and none has a number in the clear. */
const expectClean = (world: World, id: CallId): void => {
  expect(world.measured.filter(({ call }) => call !== id)).toEqual([]);
  expect(JSON.stringify(world.measured)).not.toMatch(/\+\d/);
};

test('a caller who is put through', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  world.clock.advance(700);
  const id = scenes.idOf(world, incoming);
  await handle(world, id, connected(world));
  const key = keys(world, 2, '1');
  world.gateway.onExecute = async () => world.clock.advance(30);
  await handle(world, id, key);
  await scenes.announceAndTransfer(world, id);
  expect(world.measured.map(short)).toEqual([
    'command done answer done',
    'event taken IncomingCall saved',
    'call answered',
    'command done ask done',
    'event taken Connected saved',
    'key to prompt',
    'command done say done',
    'event taken KeysPressed saved',
    'command done transfer done',
    'event taken PromptEnded saved',
    'event taken TransferAccepted saved',
    'call ended transferred',
    'event taken Disconnected saved',
  ]);
  expect(counted(world, 'call answered')).toMatchObject([{ ringMs: 700 }]);
  expect(counted(world, 'key to prompt')).toMatchObject([{ ms: 30 }]);
  expect(counted(world, 'call ended')).toEqual([
    {
      ...{ message: 'call ended', call: id, direction: 'inbound', outcome: 'transferred' },
      ...{ answered: true, lastedMs: 60, flow: 'contoso-support' },
    },
  ]);
  const { eventId: event, correlationId: correlation } = incoming;
  expect(counted(world, 'event taken')[0]).toMatchObject({ event, correlation });
  expectClean(world, id);
});

test('a caller who hangs up before he is answered', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  const id = scenes.idOf(world, incoming);
  await handle(world, id, disconnected(world, 'hungUp'));
  expect(counted(world, 'call answered')).toEqual([]);
  expect(counted(world, 'call ended')).toMatchObject([
    { outcome: 'abandoned', answered: false, lastedMs: 0 },
  ]);
  expectClean(world, id);
});

test('a caller who is turned away is over by the command that does it', async () => {
  const world = memoryWorld({
    ...{ calendars: {}, lists: {}, flows: {} },
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'reject', reason: 'busy' } }],
  });
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  expect(world.measured.map(short)).toEqual([
    'command done reject done',
    expect.stringMatching(/^call ended /),
    'event taken IncomingCall saved',
  ]);
  expect(counted(world, 'call ended')).toMatchObject([{ answered: false, flow: null }]);
  expectClean(world, scenes.idOf(world, incoming));
});

test('somebody who is called, three times', async () => {
  const world = outboundWorld();
  const { id } = await place(world, { retry });
  await fails(world, id, 'busy');
  await wake(world);
  await fails(world, id, 'noAnswer');
  await wake(world);
  await happens(world, id, { kind: 'Connected' });
  expect(counted(world, 'call ended')).toEqual([]);
  world.clock.advance(5_000);
  const { connection } = (await world.row(id)).call;
  if (connection === null) throw new Error('there is no leg');
  await handle(world, id, { ...disconnected(world, 'hungUp'), attempt: 3, connection });
  expect(counted(world, 'call answered')).toEqual([]);
  expect(counted(world, 'call ended')).toMatchObject([
    { direction: 'outbound', answered: true, lastedMs: 5_000 },
  ]);
  expect(counted(world, 'command done').filter(({ kind }) => kind === 'create')).toHaveLength(3);
  expectClean(world, id);
});

test('a message that is left, kept, and told of again', async () => {
  const message = await leftMessage();
  const { world, id, recordingId } = message;
  const ready = readyFor(message, [wavOf(500)]);
  await keepRecording(world.deps, ready);
  await keepRecording(world.deps, ready);
  const recording = recordingKeyOf(recordingId as Handle);
  const told = [...counted(world, 'recording started'), ...counted(world, 'recording kept')];
  expect(told).toEqual([
    { message: 'recording started', call: id, recording },
    { message: 'recording kept', call: id, recording, bytes: wavOf(500).length },
  ]);
  // An ended call that hears of its recording does not end again.
  expect(counted(world, 'call ended')).toHaveLength(1);
  expectClean(world, id);
});

test('a message in which nobody has spoken is kept with no bytes', async () => {
  const message = await leftMessage(500);
  await keepRecording(message.world.deps, readyFor(message, [wavOf(10)], 900));
  expect(counted(message.world, 'recording kept')).toMatchObject([{ bytes: 0 }]);
});

test('an event that comes twice, or changes nothing, or is of no call that is known', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const key = keys(world, 2, '1');
  await handle(world, id, key);
  await handle(world, id, key);
  await handle(world, id, media(world, 99, 'PromptStarted'));
  await handle(world, 'nobody' as CallId, connected(world));
  expect(counted(world, 'event taken').slice(2).map(short)).toEqual([
    'event taken KeysPressed saved',
    'event taken KeysPressed duplicate',
    'event taken PromptStarted nothing',
    'event taken Connected unknownCall',
  ]);
  expect(counted(world, 'key to prompt')).toHaveLength(1);
});

test('an incoming call that is delivered twice', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  await answerCall(world.deps, incoming);
  expect(counted(world, 'event taken')).toMatchObject([
    { result: 'saved', conflicts: 0 },
    { result: 'duplicate', conflicts: 0 },
  ]);
});

test('a race that is lost is a conflict, and one that is always lost a storm', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  let lost = 0;
  const { store } = world.deps;
  const save: typeof store.save = async (change) => {
    lost += 1;
    return lost > 2 ? store.save(change) : { kind: 'conflict' };
  };
  await handle(
    { ...world, deps: { ...world.deps, store: { ...store, save } } },
    id,
    keys(world, 2, '1'),
  );
  expect(counted(world, 'event taken').at(-1)).toMatchObject({ result: 'saved', conflicts: 2 });
  const never = async () => ({ kind: 'conflict' }) as const;
  const deps = { ...world.deps, store: { ...store, save: never } };
  await handle({ ...world, deps }, id, disconnected(world, 'hungUp'));
  expect(counted(world, 'event taken').at(-1)).toMatchObject({ result: 'storm', conflicts: 10 });
  expect(counted(world, 'call ended')).toEqual([]);
});

/** The answer to the next save that makes a call what it is to become is lost on its way. */
const loseAnswer = ({ hooks }: World, state: Call['state']): void => {
  let isLost = false;
  hooks.afterSave = (change, result) => {
    if (isLost || change.row?.call.state !== state) return result;
    isLost = true;
    return { kind: 'conflict' };
  };
};

test('a save whose answer was lost is told by whoever finds that it was his', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  loseAnswer(world, 'active');
  await handle(world, scenes.idOf(world, incoming), connected(world));
  expect(counted(world, 'call answered')).toHaveLength(1);
});

test('an ending that nobody knows to be his own is told by nobody rather than twice', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  loseAnswer(world, 'ended');
  await handle(world, id, disconnected(world, 'hungUp'));
  await sweepCalls(world.deps);
  expect((await world.row(id)).call.state).toBe('ended');
  expect(counted(world, 'call ended')).toEqual([]);
});
