import * as z from 'zod';
import { expiresInMinutes, tokenScopes } from '../identities/tokenSchemas.ts';

export const issueAccessToken = z.strictObject({ scopes: tokenScopes.min(1), expiresInMinutes });
