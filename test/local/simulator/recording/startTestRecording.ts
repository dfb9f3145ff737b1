import type { Connection, Line } from '../../../../src/local/simulator/calls/model.ts';
import type {
  CallRecording,
  RecordingSettings,
} from '../../../../src/local/simulator/recording/callRecording.ts';
import {
  beginRecording,
  prepareRecording,
} from '../../../../src/local/simulator/recording/recordCall.ts';
import type { SimulatorOptions } from '../../../../src/local/simulator/simulatorOptions.ts';
import { connectCaller, createTestWorld, type TestWorld } from '../createTestWorld.ts';

export type TestRecording = TestWorld & {
  readonly line: Line;
  readonly connection: Connection;
  readonly recording: CallRecording;
};

/** What is asked for unless a test wants something else. */
export const settings: RecordingSettings = {
  content: 'audio',
  channel: 'mixed',
  format: 'wav',
  isPausedAtStart: false,
  speakers: [],
  callbackUri: undefined,
};

/** A caller and the app, and a recording of their call that goes on. */
export function startTestRecording(
  wanted: Partial<RecordingSettings> = {},
  options: Partial<SimulatorOptions> = {},
): TestRecording {
  const test = createTestWorld(options);
  const { connection, line } = connectCaller(test.world);
  const recording = prepareRecording(test.world, connection, { ...settings, ...wanted });
  beginRecording(test.world, recording);
  return { ...test, connection, line, recording };
}
