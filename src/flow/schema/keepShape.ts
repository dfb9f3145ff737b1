import { hinted } from './hints.ts';
import { recordSchema } from './recordSchema.ts';
import { voicemailSchema } from './voicemailSchema.ts';

/** The kinds of step that keep what is said. */
export const keepShape = {
  voicemail: hinted(
    voicemailSchema,
    'Takes a message after a beep.',
    'a map with `say` and `ifFails`',
    'voicemail: { say: "Please leave a message.", ifFails: end }',
  ).optional(),
  record: hinted(
    recordSchema,
    'Records the call from here on, with the consent of the caller, or ends the recording.',
    'a map with `announce`, `ask` or `stop`',
    'record: { announce: "This call is recorded.", go: end }',
  ).optional(),
};
