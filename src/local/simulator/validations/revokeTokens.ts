import { noBody } from '../api/schemas.ts';

export const revokeTokens = noBody;
