import { isSupportedCountry } from 'libphonenumber-js/max';
import * as z from 'zod';
import { type PhoneNumber, parsePhoneNumber } from '../flow/phoneNumber.ts';
import { count } from './count.ts';
import { eventGridSettings } from './eventGridSettings.ts';
import { isSafeUrl } from './isSafeUrl.ts';
import { isTargetUrl } from './isTargetUrl.ts';
import { limitSettings } from './limitSettings.ts';
import { readWebhookSecrets, webhookSecretRemedy } from './readWebhookSecrets.ts';

const maxListLength = 100;
const azurite = /^UseDevelopmentStorage=true;?$/i;
const accountName = /(^|;)AccountName=[^;]+(;|$)/i;
const accountKey = /(^|;)AccountKey=[A-Za-z0-9+/]{4,}={0,2}(;|$)/i;
/**
 * The order is fixed, and the key must be padded: the provider's SDK reads it by these very
 * rules.
 */
const acs =
  /^endpoint=https?:\/\/[^/;\s]+\/?;accesskey=([a-z0-9+/]{4})+([a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i;

const url = (what: string) =>
  z.string().refine(isSafeUrl, {
    error: `this is not ${what}; write an address with https:// (http:// on localhost only).`,
  });

const list = (text: string): readonly string[] => [
  ...new Set(text.split(',').map((part) => part.trim())),
];

const phone = z.string().transform((text, context): PhoneNumber => {
  const number = parsePhoneNumber(text);
  if (number !== null) return number;
  context.addIssue(
    'this is not a number in E.164 form; write + and 7 to 15 digits, the country code first.',
  );
  return z.NEVER;
});

const guid = (remedy: string) => z.guid({ error: `this is not a GUID; ${remedy}` });

const target = z.string().refine((text) => isTargetUrl(text, true), {
  error: 'this is not an address that can be told something; write one with https://.',
});

/** Something is written behind it, so that a query, even an empty one, has no place in it. */
const base = target.refine((text) => !/[?#]/.test(text), {
  error: 'an address that others begin with has no query; write one such as https://host/path.',
});

/** A month; a link is a key to what it opens. */
/** Ten years. */
const maxRetentionDays = 3_650;
const maxLinkHours = 744;

/** Whether there are clocks of that name; offsets are none, for they know no summer. */
const isZone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null && /^[A-Z]/i.test(text);
  } catch {
    return false;
  }
};

const isStorage = (text: string): boolean =>
  azurite.test(text) || (accountName.test(text) && accountKey.test(text));

/** Every setting there is, by its name; all are texts, and an empty one counts as not set. */
export const settingsSchema = z.object({
  AzureWebJobsStorage: z
    .string()
    .refine(isStorage, {
      error:
        'this is not the connection string of a storage account; write ' +
        'DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…, or ' +
        'UseDevelopmentStorage=true locally.',
    })
    .optional(),
  AzureWebJobsStorage__accountName: z
    .string()
    .regex(/^[a-z0-9]{3,24}$/, {
      error: 'this is not the name of a storage account; write 3 to 24 letters and digits.',
    })
    .optional(),
  AzureWebJobsStorage__clientId: guid('write the client id of the managed identity.').optional(),
  ACS_CONNECTION_STRING: z
    .string()
    .regex(acs, {
      error:
        'this is not the connection string of a Communication Services resource; write ' +
        'endpoint=https://…/;accesskey=… in this order, the key as the portal shows it.',
    })
    .optional(),
  ACS_ENDPOINT: z
    .url({
      protocol: /^https$/,
      error: 'this is not an endpoint; write https://<resource>.communication.azure.com.',
    })
    .optional(),
  CALLBACK_AUDIENCE: guid(
    'write the immutable id of the Communication Services resource, which ' +
      'az communication show --query immutableResourceId tells.',
  ).optional(),
  CALLBACK_ISSUER: url('the issuer of callback tokens').optional(),
  CALLBACK_KEYS_URL: url("the address of the issuer's keys").optional(),
  CALLBACK_BASE_URL: url('the address at which this app can be reached').optional(),
  ...eventGridSettings,
  SPEECH_ENDPOINT: url('the endpoint of a speech resource').optional(),
  CALLER_ID: z.string().transform(list).pipe(z.array(phone).max(maxListLength)).optional(),
  ALLOWED_COUNTRIES: z
    .string()
    .transform((text) => list(text.toUpperCase()))
    .pipe(
      z.array(
        z.string().refine(isSupportedCountry, {
          error: 'this is not a list of countries; write ISO codes such as US,CA.',
        }),
      ),
    )
    .optional(),
  FALLBACK_NUMBER: phone.optional(),
  HASH_KEY: z.string().optional(),
  WEBHOOK_SECRETS: z
    .string()
    .transform((text, context) => {
      const secrets = readWebhookSecrets(text);
      if (secrets !== null) return secrets;
      context.addIssue(`these are not one or two secrets; ${webhookSecretRemedy}.`);
      return z.NEVER;
    })
    .optional(),
  REQUEST_BASE_URL: base.optional(),
  VOICEMAIL_WEBHOOK_URL: target.optional(),
  VOICEMAIL_TEAMS_URL: target.optional(),
  LINK_HOURS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, { error: `this is no number of hours; write 1 to ${maxLinkHours}.` })
    .transform(Number)
    .refine((hours) => hours <= maxLinkHours, {
      error: `these are too many hours; write 1 to ${maxLinkHours}.`,
    })
    .optional(),
  ...limitSettings,
  RETENTION_DAYS: count(1, maxRetentionDays).optional(),
  REPORT_TIME_ZONE: z
    .string()
    .refine(isZone, {
      error: 'this is no time zone; write a name of the IANA database such as Europe/Berlin.',
    })
    .optional(),
  REPORT_HOUR: count(0, 23).optional(),
  REPORT_WEBHOOK_URL: target.optional(),
  REPORT_TEAMS_URL: target.optional(),
  LOG_ANALYTICS_WORKSPACE_ID: guid(
    'write the workspace id that the portal shows (not the resource id).',
  ).optional(),
  LOG_ANALYTICS_ENDPOINT: url('the endpoint of Log Analytics').optional(),
  ALLOW_PRIVATE_ADDRESSES: z
    .enum(['true', 'false'], { error: 'this is neither true nor false; write one of them.' })
    .transform((text) => text === 'true')
    .optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
