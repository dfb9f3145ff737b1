import type { CallEvent } from '../../src/engine/event.ts';
import { type CallId, ownEventId } from '../../src/engine/ids.ts';
import { askedCall, disconnected, handle } from './scenes.ts';
import type { World } from './world.ts';

/** A caller who was answered by a voicemail, left a message and hung up. */
export const leftMessage = async (world: World): Promise<CallId> => {
  const id = await askedCall(world);
  world.clock.advance(20_000);
  await handle(world, id, disconnected(world, 'hungUp'));
  return id;
};

/** The file of the message is there. */
export const keptMessage = async (world: World, id: CallId, ms = 9_000): Promise<CallEvent> => {
  const { call } = await world.row(id);
  const [recording] = call.recordings;
  if (recording === undefined) throw new Error('nothing was recorded');
  const { n } = recording;
  return {
    kind: 'RecordingKept',
    id: ownEventId('kept', n),
    at: world.clock.now(),
    note: '',
    n,
    ms,
  };
};
