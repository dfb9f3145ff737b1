import { noBody } from '../api/schemas.ts';

export const hangUp = noBody;
