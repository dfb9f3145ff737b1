import { fromRecordingReady } from '../acs/fromRecordingReady.ts';
import type { Log } from '../calls/ports.ts';
import type { RecordingReady } from '../calls/recordingReady.ts';

/**
 * One event of Event Grid. What is no recording is taken, for it would be none the next time
 * either; what `keep` throws makes the event come again, for a day.
 */
export const takeRecordingReady =
  (keep: (ready: RecordingReady) => Promise<void>, log: Log) =>
  async (event: unknown): Promise<void> => {
    const result = fromRecordingReady(event);
    switch (result.kind) {
      case 'recordingReady':
        return keep(result.recording);
      case 'otherEvent':
        return log('info', 'an event that is not a finished recording', { type: result.type });
      case 'malformed':
        return log('error', 'a finished recording that cannot be read', { why: result.problem });
      default:
        return result satisfies never;
    }
  };
