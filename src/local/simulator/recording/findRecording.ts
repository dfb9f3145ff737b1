import { ApiError, callNotFound } from '../api/apiError.ts';
import type { Connection } from '../calls/model.ts';
import type { World } from '../world.ts';
import type { CallRecording } from './callRecording.ts';

/** The recording of that id; throws 404/8522 if it is over or never was. */
export function findRecording(world: World, id: string | undefined): CallRecording {
  const recording = world.callRecordings.find(id ?? '');
  if (recording && recording.state !== 'stopped') return recording;
  throw new ApiError(404, '8522', 'Recording not found.');
}

/** A leg of the app in the call of that server call id; throws 404/8522. */
export function findLegOfCall(world: World, serverCallId: string): Connection {
  const legs = [...world.connections.values()].filter(
    ({ conversation }) => conversation.serverCallId === serverCallId,
  );
  const leg = legs.find(({ state }) => state !== 'connecting') ?? legs[0];
  if (!leg) throw callNotFound();
  return leg;
}
