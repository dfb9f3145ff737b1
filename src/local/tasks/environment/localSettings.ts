/** The settings of the app by their names, as the Functions host reads them. */
export type Settings = Readonly<Record<string, string>>;

/** What the app has to be told of the environment that was started for it. */
export type Surroundings = Readonly<{
  hostUrl: string;
  /** Null when calls go through a real resource. */
  simulatorUrl: string | null;
  storage: string;
  hashKey: string;
  webhookSecret: string;
  eventGridKey: string;
}>;

/** Of a resource that exists on one laptop only; the key guards nothing. */
export const simulatorAccessKey = Buffer.from('a key for the simulator of one laptop').toString(
  'base64',
);
export const simulatorAudience = '11111111-2222-4333-8444-555555555555';
export const simulatorWorkspace = '22222222-3333-4444-8555-666666666666';
const callbackIssuer = 'https://acscallautomation.communication.azure.com';
const resourceNumber = '+18005550199';
const linkHours = '168';
const operatorNumber = '+18005551003';
/** The simulator as local.settings.json.example names it, at its usual port. */
const usualSimulator = /^http:\/\/localhost:8020\/?$/i;
/** Values that mean this machine, whose ports only we know. */
const ownMachine = /UseDevelopmentStorage=true|\/\/(localhost|127\.0\.0\.1)[:/]/i;

const isGiven = (value: string | undefined): value is string =>
  value !== undefined && value.trim() !== '';

/** Whoever copied the example means the simulator, wherever it listens now. */
const isOurs = (name: string, value: string): boolean =>
  name === 'REQUEST_BASE_URL' && usualSimulator.test(value.trim());

/** Set in every case: the simulator is the provider, whatever stands in local.settings.json. */
const simulated = (simulatorUrl: string, hostUrl: string): Settings => ({
  ACS_CONNECTION_STRING: `endpoint=${simulatorUrl}/;accesskey=${simulatorAccessKey}`,
  ACS_ENDPOINT: '',
  CALLBACK_AUDIENCE: simulatorAudience,
  CALLBACK_ISSUER: callbackIssuer,
  CALLBACK_KEYS_URL: `${simulatorUrl}/calling/keys`,
  CALLBACK_BASE_URL: hostUrl,
  SPEECH_ENDPOINT: `${simulatorUrl}/`,
  LOG_ANALYTICS_WORKSPACE_ID: simulatorWorkspace,
  LOG_ANALYTICS_ENDPOINT: `${simulatorUrl}/`,
});

/**
 * What the app is started with: what is `given`, in local.settings.json or the environment, before
 * what a laptop needs; but storage on this machine is ours, and so is the provider unless it is
 * real.
 */
export const localSettings = (
  surroundings: Surroundings,
  given: Readonly<Record<string, string | undefined>>,
): Settings => {
  const { hostUrl, simulatorUrl, storage } = surroundings;
  const defaults = {
    FUNCTIONS_WORKER_RUNTIME: 'node',
    CALLER_ID: resourceNumber,
    ALLOWED_COUNTRIES: 'US',
    FALLBACK_NUMBER: operatorNumber,
    HASH_KEY: surroundings.hashKey,
    WEBHOOK_SECRETS: surroundings.webhookSecret,
    EVENT_GRID_KEYS: surroundings.eventGridKey,
    ...(simulatorUrl === null ? {} : { REQUEST_BASE_URL: simulatorUrl }),
    LINK_HOURS: linkHours,
    // Whoever tries things out calls the same handset again and again.
    CALLEE_GAP_MINUTES: '0',
    CALLEE_CALLS_PER_DAY: '1000',
    SPEND_PER_DAY: '1000',
    SPEND_PER_MONTH: '10000',
    // A web service that is being written runs on the same laptop.
    ALLOW_PRIVATE_ADDRESSES: 'true',
  };
  const isGivenByName = Object.entries(given).filter(
    (entry): entry is [string, string] => isGiven(entry[1]) && !isOurs(entry[0], entry[1]),
  );
  const stored = given.AzureWebJobsStorage;
  const isTheirs = isGiven(given.AzureWebJobsStorage__accountName) || isGiven(stored);
  const isHere = !isTheirs || ownMachine.test(stored ?? '');
  return {
    ...defaults,
    ...Object.fromEntries(isGivenByName),
    ...(isHere ? { AzureWebJobsStorage: storage } : {}),
    ...(simulatorUrl === null ? { CALLBACK_BASE_URL: hostUrl } : simulated(simulatorUrl, hostUrl)),
  };
};
