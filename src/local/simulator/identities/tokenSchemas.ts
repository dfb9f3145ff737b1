import * as z from 'zod';

/** What a token lets its user do. */
export const tokenScopes = z.array(
  z.enum(['chat', 'voip', 'chat.join', 'chat.join.limited', 'voip.join']),
);

/** An hour to a day. */
export const expiresInMinutes = z.int().min(60).max(1440).optional();
