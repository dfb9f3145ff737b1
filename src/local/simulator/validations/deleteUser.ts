import { noBody } from '../api/schemas.ts';

export const deleteUser = noBody;
