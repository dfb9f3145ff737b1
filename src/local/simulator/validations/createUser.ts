import * as z from 'zod';
import { expiresInMinutes, tokenScopes } from '../identities/tokenSchemas.ts';

export const createUser = z
  .strictObject({
    createTokenWithScopes: tokenScopes.optional(),
    expiresInMinutes,
  })
  .optional();
