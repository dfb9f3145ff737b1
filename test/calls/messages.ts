import { fromRecordingReady } from '../../src/acs/fromRecordingReady.ts';
import type { RecordingLocation, RecordingReady } from '../../src/calls/recordingReady.ts';
import type { Recording } from '../../src/engine/call.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import type { FlowSet } from '../../src/flow/flowSet.ts';
import { readyEvent } from '../acs/readyEvent.ts';
import { flowFrom } from '../engine/flowFrom.ts';
import { memoryWorld } from './memoryWorld.ts';
import { askedCall, disconnected, handle } from './scenes.ts';
import type { World } from './world.ts';

const voicemailFlows = (): FlowSet => {
  const flow = flowFrom(`
start: message
steps:
  message: { voicemail: { thanks: "Thank you.", ifFails: full } }
  full: { say: "Nothing can be recorded." }
`);
  return {
    calendars: {},
    lists: {},
    flows: { [flow.name]: flow } as FlowSet['flows'],
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: flow.name } }],
  };
};

/** The command that began the recording. */
export const n = 2 as CommandNumber;

export type Message = Readonly<{ world: World; id: CallId; recordingId: string }>;

/** A caller has left a message and hung up; its file is not there yet. */
export const leftMessage = async (spokeMs = 8_000): Promise<Message> => {
  const world = memoryWorld(voicemailFlows());
  const id = await askedCall(world);
  const { handles } = await world.row(id);
  world.clock.advance(spokeMs);
  await handle(world, id, disconnected(world, 'hungUp'));
  return { world, id, recordingId: handles[n] ?? '' };
};

export const recordingOf = async ({ world, id }: Message): Promise<Recording | undefined> =>
  (await world.row(id)).call.recordings.find((one) => one.n === n);

/** The provider says that its files are there, which they are. */
export const readyFor = (
  { world, recordingId }: Message,
  files: readonly Buffer[],
  durationMs = 8_000,
): RecordingReady => {
  const event = readyEvent({}, recordingId, durationMs, files.length);
  const result = fromRecordingReady(event);
  if (result.kind !== 'recordingReady') throw new Error(result.kind);
  result.recording.chunks.forEach(({ contentLocation }, i) => {
    world.deps.files.content.set(contentLocation as RecordingLocation, files[i] ?? Buffer.alloc(0));
  });
  return result.recording;
};
