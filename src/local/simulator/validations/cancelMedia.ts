import { noBody } from '../api/schemas.ts';

export const cancelMedia = noBody;
