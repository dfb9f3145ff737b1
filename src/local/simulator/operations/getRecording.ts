import { operation } from '../api/operation.ts';
import { toHeading } from '../calls/connections.ts';
import { findRecording } from '../recording/findRecording.ts';
import { toRecordingState } from '../recording/recordCall.ts';
import { getRecording as body } from '../validations/getRecording.ts';

/** Whether a recording is active; 404 once it is over. */
export const getRecording = operation({
  name: 'getRecording',
  method: 'GET',
  path: /^\/calling\/recordings\/([^/:]+)$/,
  body,
  run: (world, [id]) => {
    const recording = findRecording(world, id);
    return {
      status: 200,
      body: toRecordingState(recording),
      connection: toHeading(recording.connection),
    };
  },
});
