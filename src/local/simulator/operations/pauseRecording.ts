import { operation } from '../api/operation.ts';
import { toHeading } from '../calls/connections.ts';
import { findRecording } from '../recording/findRecording.ts';
import { pauseRecording as pause } from '../recording/recordCall.ts';
import { pauseRecording as body } from '../validations/pauseRecording.ts';

/** Leaves out what comes, until the recording goes on. */
export const pauseRecording = operation({
  name: 'pauseRecording',
  method: 'POST',
  path: /^\/calling\/recordings\/([^/:]+):pause$/,
  body,
  run: (world, [id]) => {
    const recording = findRecording(world, id);
    return {
      status: 202,
      connection: toHeading(recording.connection),
      after: () => pause(world, recording),
    };
  },
});
