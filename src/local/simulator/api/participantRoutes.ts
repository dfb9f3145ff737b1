import { getParticipant } from '../operations/getParticipant.ts';
import { listParticipants } from '../operations/listParticipants.ts';
import type { Operation } from './operation.ts';

/** Operations on who is in a call. */
export const participantRoutes: readonly Operation[] = [getParticipant, listParticipants];
