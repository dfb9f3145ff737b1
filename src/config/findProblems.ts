import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isTargetUrl } from './isTargetUrl.ts';
import { isVaultReference } from './isVaultReference.ts';
import type { HashKeys } from './readHashKeys.ts';
import { webhookSecretRemedy } from './readWebhookSecrets.ts';
import type { SettingsProblem } from './settingsError.ts';
import type { Settings, settingsSchema } from './settingsSchema.ts';

export type Candidates = Readonly<{
  /** What is set, by name; nothing empty. */
  given: Readonly<Record<string, string | undefined>>;
  /** WEBSITE_HOSTNAME, or an empty text. */
  hostname: string;
  parsed: ReturnType<typeof settingsSchema.safeParse>;
  hashKeys: HashKeys;
  /** Whether this is a developer's machine. */
  isDevelopment: boolean;
}>;

const host = /^[a-z0-9.-]+(:\d{1,5})?$/i;

/**
 * Settings of which one or the other must be there, and never both: nobody could tell which one
 * counts.
 */
const pairs = [
  {
    one: 'AzureWebJobsStorage',
    other: 'AzureWebJobsStorage__accountName',
    what: 'the connection string of the storage account, or its name to use a managed identity',
  },
  {
    one: 'ACS_CONNECTION_STRING',
    other: 'ACS_ENDPOINT',
    what:
      'the connection string of the Communication Services resource, or its endpoint to use a ' +
      'managed identity',
  },
] as const;

const ofPairs = ({ given }: Candidates): readonly SettingsProblem[] =>
  pairs.flatMap(({ one, other, what }) => {
    const count = Number(given[one] !== undefined) + Number(given[other] !== undefined);
    if (count === 1) return [];
    const name = `${one} or ${other}`;
    return count === 0
      ? [{ name, message: `missing; set one of them: ${what}.` }]
      : [{ name, message: 'both are set; remove one of them.' }];
  });

const ofMissing = ({ given, hostname }: Candidates): readonly SettingsProblem[] => {
  const missing: SettingsProblem[] = [];
  if (given.CALLBACK_AUDIENCE === undefined) {
    const message =
      'missing; write the immutable id of the Communication Services resource, which ' +
      'az communication show --query immutableResourceId tells.';
    missing.push({ name: 'CALLBACK_AUDIENCE', message });
  }
  if (given.CALLBACK_BASE_URL === undefined && !host.test(hostname)) {
    const message =
      'missing, and WEBSITE_HOSTNAME does not tell it; write the address at which the provider ' +
      'reaches this app, such as https://<app>.azurewebsites.net.';
    missing.push({ name: 'CALLBACK_BASE_URL', message });
  }
  return missing;
};

const ofHashKey = ({ given, hashKeys }: Candidates): readonly SettingsProblem[] => {
  if (hashKeys.ok) return [];
  const message = given.HASH_KEY === undefined ? `missing; ${hashKeys.problem}` : hashKeys.problem;
  return [{ name: 'HASH_KEY', message }];
};

const ofNumbers = (settings: Settings): readonly SettingsProblem[] => {
  const { CALLER_ID: callerIds = [], FALLBACK_NUMBER: fallback } = settings;
  const problems: SettingsProblem[] = [];
  if (fallback !== undefined && callerIds.includes(fallback)) {
    const message =
      'this number is one of CALLER_ID, so calls would come back here; write a number elsewhere.';
    problems.push({ name: 'FALLBACK_NUMBER', message });
  }
  const [first] = callerIds;
  if (settings.ALLOWED_COUNTRIES === undefined && first !== undefined) {
    if (parsePhoneNumberFromString(first)?.country === undefined) {
      const message =
        'missing, and the first number of CALLER_ID is of no country; write ISO codes such as ' +
        'US,CA.';
      problems.push({ name: 'ALLOWED_COUNTRIES', message });
    }
  }
  return problems;
};

/** A tenant alone would let in whatever is made out to anybody. */
const ofEventGrid = (settings: Settings): readonly SettingsProblem[] => {
  const { EVENT_GRID_TENANT_ID: tenant, EVENT_GRID_AUDIENCE: audience } = settings;
  if (tenant !== undefined && audience === undefined) {
    const message =
      'missing, yet EVENT_GRID_TENANT_ID is set; write the client id or URI of the app of Entra ' +
      'that the subscription names.';
    return [{ name: 'EVENT_GRID_AUDIENCE', message }];
  }
  if (tenant === undefined && audience !== undefined) {
    const message = 'missing, yet EVENT_GRID_AUDIENCE is set; write the id of the tenant of Entra.';
    return [{ name: 'EVENT_GRID_TENANT_ID', message }];
  }
  return [];
};

const webhooks = ['VOICEMAIL_WEBHOOK_URL', 'REPORT_WEBHOOK_URL'] as const;
const targets = [
  ...webhooks,
  ...(['REQUEST_BASE_URL', 'VOICEMAIL_TEAMS_URL', 'REPORT_TEAMS_URL'] as const),
] as const;

/** What goes out to others: over https and signed, but for local work. */
const ofWeb = (settings: Settings, isDevelopment: boolean): readonly SettingsProblem[] => {
  const allowPrivate = settings.ALLOW_PRIVATE_ADDRESSES === true;
  const problems: SettingsProblem[] = [];
  if (allowPrivate && !isDevelopment) {
    const message =
      'this is for local work only: callers could make the app reach into its own network; ' +
      'remove it.';
    problems.push({ name: 'ALLOW_PRIVATE_ADDRESSES', message });
  }
  for (const name of targets) {
    const url = settings[name];
    if (url === undefined || isTargetUrl(url, allowPrivate)) continue;
    problems.push({ name, message: 'this address is not safe; write one with https://.' });
  }
  const unsigned = webhooks.find((name) => settings[name] !== undefined);
  if (unsigned !== undefined && settings.WEBHOOK_SECRETS === undefined) {
    const message = `missing, yet ${unsigned} is set; ${webhookSecretRemedy}.`;
    problems.push({ name: 'WEBHOOK_SECRETS', message });
  }
  return problems;
};

const ofEach = ({ parsed, isDevelopment }: Candidates): readonly SettingsProblem[] => {
  if (parsed.success) {
    const { data } = parsed;
    return [...ofNumbers(data), ...ofWeb(data, isDevelopment), ...ofEventGrid(data)];
  }
  const problems = new Map<string, SettingsProblem>();
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0]);
    if (!problems.has(name)) problems.set(name, { name, message });
  }
  return [...problems.values()];
};

const unresolved =
  'this reference to Key Vault was not resolved; see that the secret is there (npm run deploy -- ' +
  "--only secrets), that the app's identity has the role Key Vault Secrets User on the vault, " +
  'and that keyVaultReferenceIdentity of the app names that identity.';

/** A reference says nothing of the secret that it stands for: there is one thing to mend. */
const ofReferences = ({ given }: Candidates): readonly SettingsProblem[] =>
  Object.keys(given)
    .filter((name) => isVaultReference(given[name]))
    .map((name) => ({ name, message: unresolved }));

/** Everything that is wrong with the settings: each by itself, and all of them together. */
export const findProblems = (candidates: Candidates): readonly SettingsProblem[] => {
  const references = ofReferences(candidates);
  const others = [
    ...ofPairs(candidates),
    ...ofMissing(candidates),
    ...ofEach(candidates),
    ...ofHashKey(candidates),
  ];
  const told = references.map(({ name }) => name);
  return [...references, ...others.filter(({ name }) => !told.includes(name))];
};
