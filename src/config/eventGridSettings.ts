import * as z from 'zod';
import { isSafeUrl } from './isSafeUrl.ts';
import { eventGridKeyRemedy, readEventGridKeys } from './readEventGridKeys.ts';

/** By what deliveries of Event Grid to the app's own webhook are known. */
export type EventGridTrust = Readonly<{
  /** Secrets of ours, the newest first; with none nobody is let in by a secret. */
  keys: readonly string[];
  /** Whose tokens are taken; null where none are. */
  token: Readonly<{
    /** The tenant of Entra that makes them. */
    tenant: string;
    /** What they may be made out to. */
    audiences: readonly string[];
    /** Who gets them: the id of Event Grid itself as an app. */
    client: string;
    /** Where the tenant publishes its keys (JWKS). */
    keysUrl: string;
  }> | null;
}>;

const login = 'https://login.microsoftonline.com';
/** Event Grid in the public cloud, the same in every tenant. */
const eventGridClient = '4962773b-9cdb-44cf-a8bf-237846a00ab7';
const maxAudienceLength = 300;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isAudience = (text: string): boolean =>
  text.length <= maxAudienceLength &&
  (guid.test(text) || (/^\S+$/.test(text) && URL.canParse(text)));

/** Settings of the webhook that takes what Event Grid delivers. */
export const eventGridSettings = {
  EVENT_GRID_KEYS: z
    .string()
    .transform((text, context) => {
      const keys = readEventGridKeys(text);
      if (keys !== null) return keys;
      context.addIssue(`these are not one or two keys; ${eventGridKeyRemedy}.`);
      return z.NEVER;
    })
    .optional(),
  EVENT_GRID_TENANT_ID: z
    .guid({ error: 'this is not a GUID; write the id of the tenant of Entra.' })
    .toLowerCase()
    .optional(),
  EVENT_GRID_AUDIENCE: z
    .string()
    .refine(isAudience, {
      error: 'this is no app of Entra; write its client id, or its URI such as api://<client id>.',
    })
    .optional(),
  EVENT_GRID_CLIENT_ID: z
    .guid({ error: 'this is not a GUID; remove it, or write the client id of Event Grid.' })
    .toLowerCase()
    .optional(),
  EVENT_GRID_KEYS_URL: z
    .string()
    .refine(isSafeUrl, {
      error:
        "this is not the address of the tenant's keys; write one with https:// (http:// on " +
        'localhost only).',
    })
    .optional(),
};

type Given = Readonly<{
  [Name in keyof typeof eventGridSettings]?: z.infer<(typeof eventGridSettings)[Name]>;
}>;

/**
 * Tokens of version 2 name an app by its id, in small letters; those of version 1 as the
 * subscription does.
 */
const audiencesOf = (given: string): readonly string[] => {
  const [, id] = /^api:\/\/([^/]+)$/i.exec(given) ?? [];
  if (guid.test(given)) return [given.toLowerCase(), `api://${given.toLowerCase()}`];
  return id !== undefined && guid.test(id) ? [given, id.toLowerCase()] : [given];
};

/** Whom the webhook trusts; nobody, where nothing is set. */
export const eventGridTrustOf = (given: Given): EventGridTrust => {
  const { EVENT_GRID_TENANT_ID: tenant, EVENT_GRID_AUDIENCE: audience } = given;
  return {
    keys: given.EVENT_GRID_KEYS ?? [],
    token:
      tenant === undefined || audience === undefined
        ? null
        : {
            tenant,
            audiences: audiencesOf(audience),
            client: given.EVENT_GRID_CLIENT_ID ?? eventGridClient,
            keysUrl: given.EVENT_GRID_KEYS_URL ?? `${login}/${tenant}/discovery/v2.0/keys`,
          },
  };
};
