import { fromRecordingReady } from '../acs/fromRecordingReady.ts';
import type { Log } from '../calls/ports.ts';
import type { RecordingReady } from '../calls/recordingReady.ts';

/**
 * One event of Event Grid. What tells of no recording is taken, for it never will; what `keep`
 * throws makes the event come again.
 */
export const takeRecordingReady =
  (keep: (ready: RecordingReady) => Promise<void>, log: Log) =>
  async (event: unknown): Promise<void> => {
    const result = fromRecordingReady(event);
    switch (result.kind) {
      case 'recordingReady':
        return keep(result.recording);
      case 'otherEvent':
        return log('info', 'an event that tells of no recording', { type: result.type });
      case 'malformed':
        return log('error', 'a finished recording that cannot be read', { why: result.problem });
      default:
        return result satisfies never;
    }
  };
