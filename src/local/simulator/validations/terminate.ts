import { noBody } from '../api/schemas.ts';

export const terminate = noBody;
