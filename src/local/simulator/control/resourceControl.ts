import * as z from 'zod';
import { readControlBody } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';

const maxDomains = 1000;

const domainsSchema = z.strictObject({
  /** The domains that are verified for the resource; null means all. */
  domains: z.array(z.string().min(1)).max(maxDomains).nullable(),
});

/** What a portal would show of the resource: its users, and whose SBCs it takes. */
export const resourceControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/users$/,
    run: ({ users }) => ({ status: 200, body: { users: [...users.values()] } }),
  },
  {
    method: 'GET',
    path: /^\/_sim\/domains$/,
    run: ({ routing: { domains } }) => ({ status: 200, body: { domains } }),
  },
  {
    method: 'PUT',
    path: /^\/_sim\/domains$/,
    run: ({ routing }, { body }) => {
      routing.domains = readControlBody(domainsSchema, body).domains;
      return { status: 200, body: { domains: routing.domains } };
    },
  },
];
