import type { ServerResponse } from 'node:http';
import type { CallRecording } from '../recording/callRecording.ts';
import { readRecording } from '../recording/readRecording.ts';
import { streamWave } from '../recording/sendWave.ts';
import { toLocations } from '../recording/toLocations.ts';
import type { World } from '../world.ts';
import { ControlError } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';

function toRecordingView(recording: CallRecording): Readonly<Record<string, unknown>> {
  const { calls, connection, id, settings, startedAt, state } = recording;
  const { channel, content, format } = settings;
  const { correlationId, serverCallId } = connection.conversation;
  const common = { id, state, calls, serverCallId, correlationId, startedAt };
  if (state !== 'stopped') return { ...common, content, channel, format };
  const files = recording.chunks.map((chunk) => ({
    ...toLocations(recording, chunk),
    downloads: chunk.downloads,
    isDeleted: chunk.isDeleted,
  }));
  const { durationMs, endReason, isReady } = recording;
  const audio = `/_sim/recordings/${id}/audio`;
  return { ...common, content, channel, format, durationMs, endReason, isReady, audio, files };
}

function sendAudio(world: World, id: string | undefined, response: ServerResponse) {
  const recording = world.callRecordings.find(id ?? '');
  if (!recording) throw new ControlError(404, 'notFound', 'There is no recording of this id.');
  if (recording.state !== 'stopped') {
    throw new ControlError(409, 'notOver', `This recording is ${recording.state}, not over.`);
  }
  const wave = readRecording(recording);
  response.writeHead(200, {
    'content-type': 'audio/wav',
    'content-length': wave.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  streamWave(response, wave, { start: 0, end: wave.length });
  return 'streaming' as const;
}

/** The recordings that calls have made. */
export const recordingControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/recordings$/,
    run: ({ callRecordings }) => ({
      status: 200,
      body: { recordings: callRecordings.list().map(toRecordingView) },
    }),
  },
  {
    method: 'GET',
    path: /^\/_sim\/recordings\/([\w-]+)\/audio$/,
    run: (world, { params: [id] }, response) => sendAudio(world, id, response),
  },
];
