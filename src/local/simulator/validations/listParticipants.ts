import { noBody } from '../api/schemas.ts';

export const listParticipants = noBody;
