import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';

const answer = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    identity: z.object({ principalId: z.string().nullish() }).nullish(),
    properties: z
      .object({
        /** Of Communication Services. */
        hostName: z.string().nullish(),
        /** Of a workspace: the id by which it is asked. */
        customerId: z.string().nullish(),
        /** Of Azure AI services. */
        endpoint: z.string().nullish(),
        /** Of a topic: whose events it has. */
        source: z.string().nullish(),
        /** Of a vault. */
        enableRbacAuthorization: z.boolean().nullish(),
      })
      .nullish(),
  }),
);

/** A resource with what it can be known by; what others do not have is empty. */
export type Listed = Readonly<{
  id: string;
  name: string;
  principalId: string | null;
  hostName: string;
  customerId: string;
  endpoint: string;
  source: string;
  byRoles: boolean;
}>;

/** The resources of one kind, whatever that is. */
export const resourcesIn = (body: unknown, what: string): readonly Listed[] =>
  inForm(answer, body, what).map(({ id, name, identity, properties }) => ({
    id,
    name,
    principalId: identity?.principalId || null,
    hostName: properties?.hostName ?? '',
    customerId: properties?.customerId ?? '',
    endpoint: properties?.endpoint ?? '',
    source: properties?.source ?? '',
    byRoles: properties?.enableRbacAuthorization !== false,
  }));
