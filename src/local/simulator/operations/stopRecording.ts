import { operation } from '../api/operation.ts';
import { toHeading } from '../calls/connections.ts';
import { findRecording } from '../recording/findRecording.ts';
import { stopRecording as stop } from '../recording/recordCall.ts';
import { stopRecording as body } from '../validations/stopRecording.ts';

/** Ends a recording; its file is ready a while later. */
export const stopRecording = operation({
  name: 'stopRecording',
  method: 'DELETE',
  path: /^\/calling\/recordings\/([^/:]+)$/,
  body,
  run: (world, [id]) => {
    const recording = findRecording(world, id);
    return {
      status: 204,
      connection: toHeading(recording.connection),
      after: () => stop(world, recording, 'InitiatorLeft'),
    };
  },
});
