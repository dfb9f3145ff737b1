/** What an event must hold, as Event Grid's advanced filters say it. */
export type AdvancedFilter = {
  readonly operatorType: 'StringIn' | 'StringBeginsWith';
  /** Where the text stands in the event: `data.to.phoneNumber.value`. */
  readonly key: string;
  readonly values: readonly string[];
};

/** One Event Grid subscription: which event types go to which webhook, in which schema. */
export type Subscription = {
  readonly name: string;
  readonly endpoint: string;
  readonly eventTypes: readonly string[];
  readonly schema: 'eventGrid' | 'cloudEvents';
  /** All of them must hold. */
  readonly advancedFilters?: readonly AdvancedFilter[];
  /** What each delivery carries besides, and the validation event; OPTIONS does not. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Everything a simulator can be told. Durations are milliseconds on the simulator's own clock. */
export type SimulatorOptions = {
  /** Base64, as in a connection string. */
  readonly accessKey: string;
  /** The numbers that belong to the resource, E.164. */
  readonly numbers: readonly string[];
  /** Multiplies prompts, ring delays and a transferred callee's stay; 0 means they take no time. */
  readonly factor: number;
  /** Decides every choice that is left to chance; ids stay random, as apps keep them for ever. */
  readonly seed: number;
  readonly issuer: string;
  /** The immutable id of the resource (a GUID): audience of callback tokens, part of user ids. */
  readonly audience: string;
  readonly subscriptions: readonly Subscription[];
  readonly allowHttpCallbacks: boolean;
  readonly answerDelayMs: number;
  readonly hangUpDelayMs: number;
  readonly ringDelayMs: number;
  readonly transferStayMs: number;
  /** How long an incoming call can be answered. */
  readonly incomingRingMs: number;
  /** How long a phone that nobody answers rings. */
  readonly outboundRingMs: number;
  readonly maxOutboundPerNumber: number;
  /** Searches for numbers in any seven days. */
  readonly weeklySearches: number;
  /** How many bought numbers the resource may have at once; those it starts with do not count. */
  readonly maxPurchasedNumbers: number;
  /** How long a search holds what it found; the factor does not apply, since people decide. */
  readonly searchHoldMs: number;
  /** How long these take; the factor applies. */
  readonly searchDelayMs: number;
  readonly purchaseDelayMs: number;
  readonly updateDelayMs: number;
  readonly releaseDelayMs: number;
  /** The domains whose SBCs are taken, all unless given. */
  readonly sipDomains: readonly string[] | null;
  /** How long a voicemail records before it hangs up. */
  readonly voicemailMs: number;
  readonly callbackTimeoutMs: number;
  readonly callbackRetryDelaysMs: readonly number[];
  readonly eventGridTimeoutMs: number;
  readonly eventGridRetryDelaysMs: readonly number[];
  readonly eventGridTtlMs: number;
  /** How long after its end a recording can be fetched; the factor applies. */
  readonly recordingReadyMs: number;
  /** How long it can be fetched then. */
  readonly recordingKeepMs: number;
  /** A longer recording is cut into several files. */
  readonly recordingChunkMs: number;
  /** The Log Analytics workspace (a GUID) that can be queried. */
  readonly workspaceId: string;
  /** How long after its end a call is in the logs, and requests sooner; the factor applies. */
  readonly logDelayMs: number;
  /** Where the app's API is, for the softphone's links to it. */
  readonly appUrl: string | undefined;
  /** The folder of the built softphone. */
  readonly pageFolder: string | undefined;
  /** How long a handset outlives the last page that showed it, as a page may be loaded anew. */
  readonly handsetStayMs: number;
  /** Receives one line per noteworthy thing; never a phone number, a URL or a secret. */
  readonly log: (line: string) => void;
};

export type GivenOptions = Pick<SimulatorOptions, 'accessKey' | 'audience'> &
  Partial<SimulatorOptions>;

const defaults = {
  numbers: ['+18005550199'],
  factor: 1,
  seed: 1,
  issuer: 'https://acscallautomation.communication.azure.com',
  subscriptions: [],
  allowHttpCallbacks: true,
  answerDelayMs: 50,
  hangUpDelayMs: 50,
  ringDelayMs: 50,
  transferStayMs: 1000,
  incomingRingMs: 30_000,
  outboundRingMs: 30_000,
  maxOutboundPerNumber: 2,
  weeklySearches: 5,
  maxPurchasedNumbers: 1,
  searchHoldMs: 960_000,
  searchDelayMs: 3500,
  purchaseDelayMs: 20_000,
  updateDelayMs: 5000,
  releaseDelayMs: 5000,
  sipDomains: null,
  voicemailMs: 60_000,
  callbackTimeoutMs: 5000,
  callbackRetryDelaysMs: [1000, 2000, 4000],
  eventGridTimeoutMs: 30_000,
  eventGridRetryDelaysMs: [10_000, 30_000],
  eventGridTtlMs: 60_000,
  recordingReadyMs: 1000,
  recordingKeepMs: 86_400_000,
  recordingChunkMs: 14_400_000,
  workspaceId: '22222222-3333-4444-8555-666666666666',
  logDelayMs: 0,
  appUrl: undefined,
  pageFolder: undefined,
  handsetStayMs: 5000,
  log: () => undefined,
} satisfies Omit<SimulatorOptions, 'accessKey' | 'audience'>;

/** Fills in what was not given with what the real service does, as far as that is known. */
export function simulatorOptions(given: GivenOptions): SimulatorOptions {
  return { ...defaults, ...given };
}
