import type { GivenOptions } from '../../../src/local/simulator/simulatorOptions.ts';
import { type RecordingSimulator, startRecordingSimulator } from './startRecordingSimulator.ts';

export type RecordedCall = RecordingSimulator & {
  /** The caller's end of the call. */
  readonly id: string;
  readonly callConnectionId: string;
  readonly serverCallId: string;
  readonly recordingId: string;
};

/** A caller on the line with the app, which records the call from now on. */
export async function startRecordedCall(
  options: object = {},
  given: Partial<GivenOptions> = {},
): Promise<RecordedCall> {
  const simulator = await startRecordingSimulator(given);
  const { id, connection } = await simulator.connect();
  const properties = await connection.getCallConnectionProperties();
  const { callConnectionId = '', serverCallId = '' } = properties;
  const recordingId = await simulator.record(callConnectionId, options);
  return { ...simulator, id, callConnectionId, serverCallId, recordingId };
}
