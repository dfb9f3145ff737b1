import { addParticipant } from '../operations/addParticipant.ts';
import { cancelAddParticipant } from '../operations/cancelAddParticipant.ts';
import { getParticipant } from '../operations/getParticipant.ts';
import { hold } from '../operations/hold.ts';
import { listParticipants } from '../operations/listParticipants.ts';
import { mute } from '../operations/mute.ts';
import { removeParticipant } from '../operations/removeParticipant.ts';
import { unhold } from '../operations/unhold.ts';
import type { Operation } from './operation.ts';

/** Operations on who is in a call, and who of them is heard. */
export const participantRoutes: readonly Operation[] = [
  addParticipant,
  cancelAddParticipant,
  getParticipant,
  hold,
  listParticipants,
  mute,
  removeParticipant,
  unhold,
];
