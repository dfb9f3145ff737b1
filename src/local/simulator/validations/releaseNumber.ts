import { noBody } from '../api/schemas.ts';

export const releaseNumber = noBody;
