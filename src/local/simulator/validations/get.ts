import { noBody } from '../api/schemas.ts';

export const get = noBody;
