import { randomUUID } from 'node:crypto';
import { note, phonesOf } from '../calls/lines.ts';
import type { Connection, Conversation, Result } from '../calls/model.ts';
import { emit } from '../events/emit.ts';
import { toRecordingRow } from '../logs/toRecordingRow.ts';
import type { World } from '../world.ts';
import type { CallRecording, RecordingSettings } from './callRecording.ts';
import { createSoundtrack } from './createSoundtrack.ts';
import { publishRecording } from './publishRecording.ts';
import { toChunks } from './toChunks.ts';

const recordingKind = 'azureCommunicationServices';
const failed: Result = { code: 500, subCode: 9999, message: 'Unknown internal server error.' };

/** A recording as the API describes it. */
export function toRecordingState(recording: CallRecording): Readonly<Record<string, unknown>> {
  const recordingState = recording.state === 'active' ? 'active' : 'inactive';
  return { recordingId: recording.id, recordingState, recordingKind };
}

function tell(world: World, recording: CallRecording, state: 'active' | 'inactive'): void {
  const { connection, id, settings, startedAt } = recording;
  const { serverCallId } = connection.conversation;
  const source = `calling/recordings/${serverCallId}/${id}/RecordingStateChanged`;
  const startDateTime = startedAt.replace('Z', '0000+00:00');
  emit(world, connection, 'RecordingStateChanged', {
    source,
    callbackUri: settings.callbackUri,
    data: { eventSource: source, recordingId: id, state, startDateTime, recordingKind },
  });
}

function noteState(world: World, recording: CallRecording, state: string): void {
  for (const line of phonesOf(recording.connection.conversation)) {
    note(world, line, { kind: 'recording', state });
  }
}

/** A recording of the leg's call that has not begun; until it is over there can be no other. */
export function prepareRecording(
  world: World,
  connection: Connection,
  settings: RecordingSettings,
): CallRecording {
  const platform = { PlatformEndpointId: randomUUID(), ResourceSpecificId: randomUUID() };
  const recording: CallRecording = {
    id: Buffer.from(JSON.stringify(platform)).toString('base64url'),
    connection,
    settings,
    track: createSoundtrack(world.options.factor),
    calls: phonesOf(connection.conversation).map(({ id }) => id),
    state: 'starting',
    startedAt: '',
    endReason: '',
    durationMs: 0,
    endedAtMs: 0,
    chunks: [],
    speakers: [],
    isReady: false,
  };
  world.callRecordings.add(recording);
  return recording;
}

/** Begins what was prepared, or tells the app that it could not, as a fault may have it. */
export function beginRecording(world: World, recording: CallRecording): void {
  const { connection, id, settings } = recording;
  if (recording.state !== 'starting') return;
  if (world.faults.current.recording?.start === 'fails') {
    world.callRecordings.remove(recording);
    const { callbackUri } = settings;
    const details = { callbackUri, result: failed, data: { recordingId: id } };
    emit(world, connection, 'StartRecordingFailed', details);
    return;
  }
  recording.startedAt = world.clock.iso();
  recording.state = 'paused';
  if (!settings.isPausedAtStart) resumeRecording(world, recording);
}

/** Goes on after a pause; a recording that is not paused stays as it is. */
export function resumeRecording(world: World, recording: CallRecording): void {
  if (recording.state !== 'paused') return;
  const { playing } = world.callRecordings.stageOf(recording.connection.conversation);
  recording.state = 'active';
  recording.track.resume(world.clock.now(), playing);
  noteState(world, recording, 'active');
  tell(world, recording, 'active');
}

/** Leaves out what comes until it goes on. The service knows no third state: it is inactive. */
export function pauseRecording(world: World, recording: CallRecording): void {
  if (recording.state !== 'active') return;
  recording.state = 'paused';
  recording.track.pause(world.clock.now());
  noteState(world, recording, 'paused');
  tell(world, recording, 'inactive');
}

/** Ends the recording; its file is ready a while later. */
export function stopRecording(world: World, recording: CallRecording, endReason: string): void {
  const { connection, track } = recording;
  if (recording.state === 'stopped') return;
  const hasBegun = recording.state !== 'starting';
  const nowMs = world.clock.now();
  recording.state = 'stopped';
  if (!hasBegun) {
    world.callRecordings.remove(recording);
    return;
  }
  track.pause(nowMs);
  recording.endReason = endReason;
  recording.endedAtMs = nowMs;
  recording.durationMs = Math.round(track.lengthAt(nowMs));
  Object.assign(recording, toChunks(recording, world.options.recordingChunkMs));
  world.callRecordings.stageOf(connection.conversation).recording = undefined;
  const { correlationId } = connection.conversation;
  world.logs.deliver('ACSCallRecordingSummary', [toRecordingRow(recording, correlationId)]);
  noteState(world, recording, 'inactive');
  tell(world, recording, 'inactive');
  const delayMs = world.options.recordingReadyMs * world.options.factor;
  world.clock.after(delayMs, () => publishRecording(world, recording));
}

/** A leg has left: the recording of a call goes on as long as the app is in it. */
export function endRecordingWith(world: World, conversation: Conversation): void {
  const { recording } = world.callRecordings.stageOf(conversation);
  if (!recording || conversation.connections.size > 0) return;
  stopRecording(world, recording, 'CallEnded');
}
