import { noBody } from '../api/schemas.ts';

export const getParticipant = noBody;
