import { noBody } from '../api/schemas.ts';

export const cancelNumberOperation = noBody;
