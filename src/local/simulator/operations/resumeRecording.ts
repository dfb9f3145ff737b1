import { operation } from '../api/operation.ts';
import { toHeading } from '../calls/connections.ts';
import { findRecording } from '../recording/findRecording.ts';
import { resumeRecording as resume } from '../recording/recordCall.ts';
import { resumeRecording as body } from '../validations/resumeRecording.ts';

/** Goes on with a recording that was paused. */
export const resumeRecording = operation({
  name: 'resumeRecording',
  method: 'POST',
  path: /^\/calling\/recordings\/([^/:]+):resume$/,
  body,
  run: (world, [id]) => {
    const recording = findRecording(world, id);
    return {
      status: 202,
      connection: toHeading(recording.connection),
      after: () => resume(world, recording),
    };
  },
});
