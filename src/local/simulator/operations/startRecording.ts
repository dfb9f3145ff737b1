import { ApiError, callNotFound } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { checkCallbackUri, findEstablished, toHeading } from '../calls/connections.ts';
import type { Connection } from '../calls/model.ts';
import type { RecordingSettings } from '../recording/callRecording.ts';
import { findLegOfCall } from '../recording/findRecording.ts';
import { beginRecording, prepareRecording, toRecordingState } from '../recording/recordCall.ts';
import {
  startRecording as body,
  type StartRecordingRequest,
} from '../validations/startRecording.ts';
import type { World } from '../world.ts';

function findLeg(world: World, { callConnectionId, callLocator }: StartRecordingRequest) {
  if (callConnectionId !== undefined) return findEstablished(world, callConnectionId);
  // Groups and rooms are made by other SDKs; there are none here.
  if (callLocator?.kind !== 'serverCallLocator') throw callNotFound();
  return findEstablished(world, findLegOfCall(world, callLocator.serverCallId).id);
}

function check(world: World, { conversation }: Connection, given: StartRecordingRequest): void {
  checkCallbackUri(world, given.recordingStateCallbackUri, 'RecordingStateCallbackUri');
  if (given.externalStorage?.recordingStorageKind === 'azureBlobStorage') {
    const message = 'The simulator cannot write recordings into a container of yours.';
    throw new ApiError(405, '8520', message);
  }
  if (world.faults.current.recording?.start === 'refused') {
    throw new ApiError(400, '8571', 'Recording operation conflict: a fault was asked for.');
  }
  if (!world.callRecordings.stageOf(conversation).recording) return;
  throw new ApiError(400, '8559', 'Recording is already in progress, one call can have one only.');
}

function toSettings(given: StartRecordingRequest): RecordingSettings {
  const affinity = [...(given.channelAffinity ?? [])].sort(
    (a, b) => (a.channel ?? 0) - (b.channel ?? 0),
  );
  const ordering = given.audioChannelParticipantOrdering ?? [];
  return {
    content: given.recordingContentType,
    channel: given.recordingChannelType,
    format: given.recordingFormatType,
    isPausedAtStart: given.pauseOnStart ?? false,
    speakers: [...affinity.map(({ participant }) => participant), ...ordering],
    callbackUri: given.recordingStateCallbackUri,
  };
}

/** Begins to record a call: 200 while it is inactive still, and RecordingStateChanged. */
export const startRecording = operation({
  name: 'startRecording',
  method: 'POST',
  path: /^\/calling\/recordings$/,
  isRepeatable: true,
  body,
  run: (world, _params, given) => {
    const connection = findLeg(world, given);
    check(world, connection, given);
    const recording = prepareRecording(world, connection, toSettings(given));
    return {
      status: 200,
      body: toRecordingState(recording),
      connection: toHeading(connection),
      after: () => beginRecording(world, recording),
    };
  },
});
