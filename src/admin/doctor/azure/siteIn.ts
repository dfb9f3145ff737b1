import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';
import type { Identity, Site } from './azureView.ts';
import { idParts } from './idParts.ts';

const guid = z.string();
const config = z.object({
  runtime: z.object({ name: z.string().nullish(), version: z.string().nullish() }).nullish(),
  scaleAndConcurrency: z
    .object({
      alwaysReady: z
        .array(z.object({ name: z.string(), instanceCount: z.number().nullish() }))
        .nullish(),
    })
    .nullish(),
});
const answer = z.object({
  id: z.string(),
  identity: z
    .object({
      principalId: guid.nullish(),
      userAssignedIdentities: z
        .record(z.string(), z.object({ clientId: guid, principalId: guid }))
        .nullish(),
    })
    .nullish(),
  properties: z.object({
    state: z.string().nullish(),
    defaultHostName: z.string(),
    functionAppConfig: config.nullish(),
  }),
});

const flexOf = (given: z.infer<typeof config> | null | undefined): Site['flex'] => {
  if (!given) return null;
  const warm = given.scaleAndConcurrency?.alwaysReady ?? [];
  return {
    runtime: given.runtime?.name ?? '',
    version: given.runtime?.version ?? '',
    alwaysReady: Object.fromEntries(
      warm.map(({ name, instanceCount }) => [name, instanceCount ?? 0]),
    ),
  };
};

/**
 * The app that Azure describes.
 * @throws AdminError when it describes something else
 */
export const siteIn = (body: unknown): Site => {
  const { id, identity, properties } = inForm(answer, body, 'the app');
  const { group, name } = idParts(id);
  const own = identity?.principalId;
  const identities: readonly Identity[] = [
    ...(own ? [{ clientId: null, principalId: own }] : []),
    ...Object.values(identity?.userAssignedIdentities ?? {}),
  ];
  return {
    ...{ id, name, group, identities },
    state: properties.state ?? '',
    host: properties.defaultHostName,
    flex: flexOf(properties.functionAppConfig),
  };
};
