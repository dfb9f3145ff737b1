import type { CallRecording, StartRecordingOptions } from '@azure/communication-call-automation';
import { createCallAutomationClient } from '../../../src/acs/createCallAutomationClient.ts';
import { createRecordingFiles } from '../../../src/acs/createRecordingFiles.ts';
import { fromRecordingReady } from '../../../src/acs/fromRecordingReady.ts';
import type { RecordingFiles } from '../../../src/calls/recordingFiles.ts';
import type { RecordingReady } from '../../../src/calls/recordingReady.ts';
import type { GivenOptions } from '../../../src/local/simulator/simulatorOptions.ts';
import { accessKey, type Simulator, startSimulator } from './startSimulator.ts';

export type RecordingSimulator = Simulator & {
  readonly recordings: CallRecording;
  readonly files: RecordingFiles;
  /** Starts a recording of that leg and waits until it is active. */
  readonly record: (callConnectionId: string, options?: object) => Promise<string>;
  /** The next finished recording that Event Grid tells of. */
  readonly nextReady: () => Promise<RecordingReady>;
};

const eventTypes = ['Microsoft.Communication.RecordingFileStatusUpdated'];

/** A simulator whose recordings are announced to the test, with the app's own client for files. */
export async function startRecordingSimulator(
  given: Partial<GivenOptions> = {},
): Promise<RecordingSimulator> {
  const simulator = await startSimulator(given);
  const { app, sim, url } = simulator;
  await sim('PUT', '/subscriptions/recordings', { endpoint: `${app.url}/events`, eventTypes });
  const connectionString = `endpoint=${url}/;accesskey=${accessKey}`;
  const recordings = createCallAutomationClient({ connectionString }).getCallRecording();
  const isReady = ({ eventType }: { eventType: string }): boolean => eventTypes.includes(eventType);
  let taken = 0;
  return {
    ...simulator,
    recordings,
    files: createRecordingFiles({
      client: recordings,
      sleep: async () => undefined,
      emptyRetryDelaysMs: [1, 1],
    }),
    record: async (callConnectionId, options: Partial<StartRecordingOptions> = {}) => {
      const { recordingId } = await recordings.start({
        ...{ callConnectionId, recordingContent: 'audio', recordingFormat: 'wav' },
        ...options,
      });
      await app.next('RecordingStateChanged');
      return recordingId ?? '';
    },
    nextReady: async () => {
      const all = (): object[] => app.incoming.filter(isReady);
      await app.until(() => all().length > taken, 'a finished recording');
      const result = fromRecordingReady(all()[taken]);
      taken += 1;
      if (result.kind === 'recordingReady') return result.recording;
      throw new Error(JSON.stringify(result));
    },
  };
}
