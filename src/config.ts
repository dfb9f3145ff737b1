import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { HashKey } from './calls/finishCall.ts';
import { type EventGridTrust, eventGridTrustOf } from './config/eventGridSettings.ts';
import { findProblems } from './config/findProblems.ts';
import { limitsOf } from './config/limitSettings.ts';
import { readHashKeys } from './config/readHashKeys.ts';
import { SettingsError } from './config/settingsError.ts';
import { type Settings, settingsSchema } from './config/settingsSchema.ts';
import type { PhoneNumber } from './flow/phoneNumber.ts';
import type { DialLimits } from './policy/dialLimits.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that can be set, checked and complete. */
export type Config = Readonly<{
  storage: Readonly<{ connectionString: string }> | Readonly<{ accountName: string }>;
  acs: Readonly<{ connectionString: string }> | Readonly<{ endpoint: string }>;
  /** Of the managed identity; null for the one that the system assigns. */
  identityClientId: string | null;
  callbacks: Readonly<{ audience: string; issuer: string; keysUrl: string; baseUrl: string }>;
  /** Whose deliveries of Event Grid the app's own webhook takes. */
  eventGrid: EventGridTrust;
  speechEndpoint: string | null;
  /** The numbers that an outbound call may show, the default first. */
  callerIds: readonly PhoneNumber[];
  /** What may be dialled, as ISO codes. */
  countries: readonly string[];
  fallbackNumber: PhoneNumber | null;
  /** Names calls: the first key, never rotated. */
  idKey: Uint8Array;
  /** Hashes numbers: the newest key. */
  numberKey: HashKey;
  /** All keys, the lowest version first: what was signed under an older one stays good. */
  hashKeys: readonly [HashKey, ...HashKey[]];
  /** How other people's web services are called. */
  web: Readonly<{
    /** Whether http and addresses of this machine and its network may be called. */
    allowPrivate: boolean;
    /** What webhooks and requests are signed with, the newest first; none leaves them unsigned. */
    secrets: readonly string[];
    /** What an address of a request that is only a path begins with; no slash at its end. */
    baseUrl: string | null;
  }>;
  /** Who is told of every voicemail unless the flow says otherwise. */
  voicemail: Readonly<{ webhookUrl: string | null; teamsUrl: string | null }>;
  /** How much may be dialled, and for how much money. */
  limits: DialLimits;
  /** How long calls are kept. */
  retentionDays: number;
  /** The daily report: the clock it goes by, and from which hour on it is made. */
  report: Readonly<{
    zone: string;
    hour: number;
    webhookUrl: string | null;
    teamsUrl: string | null;
  }>;
  /** The service's logs; null where there are none. `endpoint` null: that of the public cloud. */
  logs: Readonly<{ workspace: string; endpoint: string | null }> | null;
  /** How long a link works. */
  linkMs: number;
  /** Whether this is a developer's machine, as the Functions host says. */
  isDevelopment: boolean;
}>;

const acsHost = 'https://acscallautomation.communication.azure.com';
const defaultKeysUrl = `${acsHost}/calling/keys`;
const msPerHour = 3_600_000;
/** A week: long enough for a holiday, short enough for a link that gets about. */
const defaultLinkHours = 168;
const defaultRetentionDays = 90;
const defaultReportHour = 6;
const ownMachine = /^(localhost|127\.0\.0\.1)/i;

/** The names of all settings. The platform's own, such as WEBSITE_HOSTNAME, are not among them. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

const givenIn = (env: Environment): Environment => {
  const trimmed = settingNames.map((name) => [name, env[name]?.trim() ?? ''] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
};

/** Without the slashes at its end: what follows begins with one. */
const bare = (url: string): string => url.replace(/\/+$/, '');

const baseUrlOf = (settings: Settings, hostname: string): string =>
  bare(
    settings.CALLBACK_BASE_URL ?? `${ownMachine.test(hostname) ? 'http' : 'https'}://${hostname}`,
  );

/** What may be dialled unless it is set: the country of the number that calls are made from. */
const countriesOf = (settings: Settings): readonly string[] => {
  const country = parsePhoneNumberFromString(settings.CALLER_ID?.[0] ?? '')?.country;
  return settings.ALLOWED_COUNTRIES ?? (country === undefined ? [] : [country]);
};

const accessOf = (settings: Settings) => {
  const { AzureWebJobsStorage: storage, AzureWebJobsStorage__accountName: accountName } = settings;
  const { ACS_CONNECTION_STRING: acs, ACS_ENDPOINT: endpoint } = settings;
  return {
    storage:
      storage === undefined ? { accountName: accountName ?? '' } : { connectionString: storage },
    acs: acs === undefined ? { endpoint: endpoint ?? '' } : { connectionString: acs },
    identityClientId: settings.AzureWebJobsStorage__clientId ?? null,
  };
};

const outwardOf = (settings: Settings) => ({
  web: {
    allowPrivate: settings.ALLOW_PRIVATE_ADDRESSES ?? false,
    secrets: settings.WEBHOOK_SECRETS ?? [],
    baseUrl: settings.REQUEST_BASE_URL === undefined ? null : bare(settings.REQUEST_BASE_URL),
  },
  voicemail: {
    webhookUrl: settings.VOICEMAIL_WEBHOOK_URL ?? null,
    teamsUrl: settings.VOICEMAIL_TEAMS_URL ?? null,
  },
  linkMs: (settings.LINK_HOURS ?? defaultLinkHours) * msPerHour,
});

const reportOf = (settings: Settings): Pick<Config, 'report' | 'logs'> => ({
  report: {
    zone: settings.REPORT_TIME_ZONE ?? 'Etc/UTC',
    hour: settings.REPORT_HOUR ?? defaultReportHour,
    webhookUrl: settings.REPORT_WEBHOOK_URL ?? null,
    teamsUrl: settings.REPORT_TEAMS_URL ?? null,
  },
  logs:
    settings.LOG_ANALYTICS_WORKSPACE_ID === undefined
      ? null
      : {
          workspace: settings.LOG_ANALYTICS_WORKSPACE_ID,
          endpoint: settings.LOG_ANALYTICS_ENDPOINT ?? null,
        },
});

/**
 * Reads the settings.
 * @throws SettingsError that names everything that is missing or malformed
 */
export const readConfig = (env: Environment): Config => {
  const given = givenIn(env);
  const hostname = env.WEBSITE_HOSTNAME ?? '';
  const isDevelopment = env.AZURE_FUNCTIONS_ENVIRONMENT === 'Development';
  const parsed = settingsSchema.safeParse(given);
  const hashKeys = readHashKeys(given.HASH_KEY ?? '', isDevelopment);
  const problems = findProblems({ given, hostname, parsed, hashKeys, isDevelopment });
  if (problems.length > 0 || !parsed.success || !hashKeys.ok) throw new SettingsError(problems);
  const settings = parsed.data;
  return {
    ...accessOf(settings),
    callbacks: {
      audience: settings.CALLBACK_AUDIENCE ?? '',
      issuer: settings.CALLBACK_ISSUER ?? acsHost,
      keysUrl: settings.CALLBACK_KEYS_URL ?? defaultKeysUrl,
      baseUrl: baseUrlOf(settings, hostname),
    },
    eventGrid: eventGridTrustOf(settings),
    speechEndpoint: settings.SPEECH_ENDPOINT ?? null,
    callerIds: settings.CALLER_ID ?? [],
    countries: countriesOf(settings),
    fallbackNumber: settings.FALLBACK_NUMBER ?? null,
    idKey: hashKeys.keys[0].key,
    numberKey: hashKeys.keys.at(-1) ?? hashKeys.keys[0],
    hashKeys: hashKeys.keys,
    ...outwardOf(settings),
    ...reportOf(settings),
    limits: limitsOf(settings),
    retentionDays: settings.RETENTION_DAYS ?? defaultRetentionDays,
    isDevelopment,
  };
};
