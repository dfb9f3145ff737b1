// Made of the contract, GET /api/openapi.json; a test makes sure that it is of today.
// Copy it into your project: it needs nothing but fetch.

/** A call to be placed. */
export type CallRequest = {
  /** Whom to call: a telephone number in E.164 form, or a user (8:acs:…, 8:orgid:…). */
  to: string;
  /** The flow that the call runs. */
  flow: string;
  /** What prompts say as {{variables.name}}; only such as the flow uses. */
  variables?: Record<string, string>;
  /** The number to show, one of CALLER_ID; by the called number unless written. */
  from?: string | null;
  /** Not to be dialled before; at once unless written. A year ahead at most. */
  notBefore?: string;
  /** Not to be dialled from then on; unless written a day after notBefore, and as long as the retries take. */
  expires?: string;
  /** The hours in which the phone may ring. */
  window?: {
    /** From when until when the phone may ring, by the 24-hour clock; one range or several. */
    hours: string | Array<string>;
    /** On which days; on every day unless it is written. */
    days?: string | Array<string>;
    /** By whose clocks, as the IANA database names them. From the number unless it is written; where that may be in several zones it must be open in all of them. */
    zone?: string;
  };
  /** When to try again; once only unless written. */
  retry?: {
    /** How an attempt ends that is worth another; busy and noAnswer unless written. */
    on?: Array<"busy" | "noAnswer" | "declined" | "unreachable" | "failed" | "machine">;
    /** How often is tried at most, the first time too. */
    attempts: number;
    /** How long is waited before the second attempt; 15m unless written. */
    interval?: string;
    /** Each wait is so many times the one before; 1 unless written. */
    backoff?: number;
  };
  /** How long the call may last once it is answered. */
  maxLength?: string;
  /** transactional unless written. marketing rings between 08:00 and 21:00 only, unless there is a window; emergency waits neither for hours nor for the gap between two calls. */
  purpose?: "transactional" | "marketing" | "emergency";
  /** Who is told of every change of the status, by a signed webhook. */
  statusUrl?: string;
  /** What you call it; it stands in the record and in the webhooks. */
  reference?: string;
};

/** A call of a batch. */
export type BatchCall = {
  /** Makes it the same call when the batch is sent again. */
  idempotencyKey: string;
  /** Whom to call: a telephone number in E.164 form, or a user (8:acs:…, 8:orgid:…). */
  to: string;
  /** The flow that the call runs. */
  flow: string;
  /** What prompts say as {{variables.name}}; only such as the flow uses. */
  variables?: Record<string, string>;
  /** The number to show, one of CALLER_ID; by the called number unless written. */
  from?: string | null;
  /** Not to be dialled before; at once unless written. A year ahead at most. */
  notBefore?: string;
  /** Not to be dialled from then on; unless written a day after notBefore, and as long as the retries take. */
  expires?: string;
  /** The hours in which the phone may ring. */
  window?: {
    /** From when until when the phone may ring, by the 24-hour clock; one range or several. */
    hours: string | Array<string>;
    /** On which days; on every day unless it is written. */
    days?: string | Array<string>;
    /** By whose clocks, as the IANA database names them. From the number unless it is written; where that may be in several zones it must be open in all of them. */
    zone?: string;
  };
  /** When to try again; once only unless written. */
  retry?: {
    /** How an attempt ends that is worth another; busy and noAnswer unless written. */
    on?: Array<"busy" | "noAnswer" | "declined" | "unreachable" | "failed" | "machine">;
    /** How often is tried at most, the first time too. */
    attempts: number;
    /** How long is waited before the second attempt; 15m unless written. */
    interval?: string;
    /** Each wait is so many times the one before; 1 unless written. */
    backoff?: number;
  };
  /** How long the call may last once it is answered. */
  maxLength?: string;
  /** transactional unless written. marketing rings between 08:00 and 21:00 only, unless there is a window; emergency waits neither for hours nor for the gap between two calls. */
  purpose?: "transactional" | "marketing" | "emergency";
  /** Who is told of every change of the status, by a signed webhook. */
  statusUrl?: string;
  /** What you call it; it stands in the record and in the webhooks. */
  reference?: string;
};

/** Calls to be placed. */
export type BatchRequest = {
  calls: Array<BatchCall>;
};

/** Why a number must not be called. */
export type SuppressionRequest = {
  /** Why it must not be called, for people to read. */
  reason?: string;
};

/** A call. */
export type Call = {
  id: string;
  direction: "inbound" | "outbound";
  /** What the call is doing. */
  status: "scheduled" | "dialing" | "ringing" | "active" | "ended";
  /** How the call has ended. */
  outcome?: "completed" | "transferred" | "abandoned" | "busy" | "noAnswer" | "declined" | "unreachable" | "machine" | "failed" | "cancelled" | "refused" | "expired";
  flow: string | null;
  /** The step of its flow that the call is in. */
  step?: string;
  from: string;
  to: string;
  createdAt: string;
  connectedAt?: string;
  endedAt?: string;
  /** The API client that asked for the call. */
  client?: string;
  reference?: string;
  /** Which attempt it is, from 1. */
  attempt?: number;
  /** When the call is to be dialled. */
  dueAt?: string;
  /** What the call waits for before it is dialled. */
  why?: "notBefore" | "window" | "retry" | "pace" | "callerIdBusy" | "calleeGap";
  /** The rule that keeps the call from being dialled. */
  refusedBy?: "country" | "numberKind" | "doNotCall" | "killSwitch" | "calleeDay" | "clientHour" | "clientCallees" | "spendDay" | "spendMonth" | "unrated";
  /** Who has answered, as far as the flow has found out. */
  answeredBy?: "person" | "machine" | "unknown";
  /** What was asked for, with every default. */
  plan?: {
    notBefore: string;
    expires: string;
    purpose: "transactional" | "marketing" | "emergency";
    from?: string;
    /** The ranges that begin on each weekday; all zones must be open. */
    window?: {
      zones: Array<string>;
      hours: Record<string, Array<string>>;
    };
    retry?: {
      on: Array<string>;
      attempts: number;
      interval: string;
      backoff: number;
    };
    maxLength?: string;
    statusUrl?: string;
  };
  /** The variables of the flow as they are now, with what the caller has answered. */
  variables?: Record<string, string>;
  recordings?: Array<{
    n: number;
    what: string;
    step: string;
    startedAt: string;
    state: string;
    seconds: number;
    heard: boolean;
    /** Where the sound is, once it is kept. */
    href?: string;
  }>;
  consents?: Array<{
    step: string;
    how: string;
    granted: boolean;
    at: string;
    flow: string;
    recording: number | null;
  }>;
  /** The steps that it came by. */
  steps?: Array<string>;
  timeline?: Array<{
    at: string;
    kind: string;
    note?: string;
    [name: string]: unknown;
  }>;
};

/** A page of the calls of a day. */
export type CallList = {
  calls: Array<Call>;
  /** Ask with it for the next page. */
  continuation?: string;
};

/** The call; its status may have moved on. */
export type PlacedCall = {
  id: string;
  /** What the call is doing. */
  status: "scheduled" | "dialing" | "ringing" | "active" | "ended";
};

/** What would become of the call; nothing was stored, and nobody is dialled. */
export type Preview = {
  wouldDial: boolean;
  /** When it would be dialled first. */
  dialAt?: string;
  /** What the call waits for before it is dialled. */
  why?: "notBefore" | "window" | "retry" | "pace" | "callerIdBusy" | "calleeGap";
  /** The number that it would show. */
  from?: string;
  /** The rule that keeps the call from being dialled. */
  refusedBy?: "country" | "numberKind" | "doNotCall" | "killSwitch" | "calleeDay" | "clientHour" | "clientCallees" | "spendDay" | "spendMonth" | "unrated";
  /** The limit, the count, and when it will pass. */
  message?: string;
  /** What it would cost. */
  cost?: {
    currency: string;
    perMinute: number;
    /** For as long as the call may last. */
    atMost: number;
    destination: string;
    /** The date of the rate table. */
    ratesOf: string;
  };
};

/** An answer for each call, in the order of the calls. */
export type BatchResult = {
  accepted: number;
  refused: number;
  results: Array<{
    idempotencyKey: string | null;
    /** What `POST /api/calls` would have answered. */
    status: number;
    call?: PlacedCall;
    problem?: Problem;
  }>;
};

/** Why a number must not be called. */
export type Suppression = {
  number: string;
  since: string;
  reason: string;
  /** Who said so: a client, a person, or a call. */
  by: string;
};

/** A change of the status of a call. */
export type StatusChange = {
  type: "call.status";
  timestamp: string;
  data: {
    call: string;
    /** Goes up with every change of one call. */
    sequence: number;
    /** What the call is doing. */
    status: "scheduled" | "dialing" | "ringing" | "active" | "ended";
    attempt: number;
    /** How the call has ended. */
    outcome?: "completed" | "transferred" | "abandoned" | "busy" | "noAnswer" | "declined" | "unreachable" | "machine" | "failed" | "cancelled" | "refused" | "expired";
    /** The rule that keeps the call from being dialled. */
    refusedBy?: "country" | "numberKind" | "doNotCall" | "killSwitch" | "calleeDay" | "clientHour" | "clientCallees" | "spendDay" | "spendMonth" | "unrated";
    dueAt?: string;
    /** What the call waits for before it is dialled. */
    why?: "notBefore" | "window" | "retry" | "pace" | "callerIdBusy" | "calleeGap";
    answeredBy?: "person" | "machine" | "unknown";
    flow: string | null;
    from: string;
    to: string;
    reference?: string;
    [name: string]: unknown;
  };
};

/** Which report is wanted. */
export type ReportRequest = {
  /** The day, by the clock of REPORT_TIME_ZONE. */
  day: string | "today";
};

/** The report is being made. */
export type ReportAsked = {
  day: string;
  status: "building";
  href: string;
};

/** The newest first. */
export type ReportList = {
  reports: Array<{
    day: string;
    /** Whether its figures can still change, as logs arrive late. */
    status: "provisional" | "final";
    generatedAt: string;
    /** The figures that days are compared by. */
    headline: Record<string, unknown>;
    files: {
      html: string;
      json: string;
      csv: string;
    };
    /** Opens the page for whoever has it. */
    link: string;
    linkExpires: string;
  }>;
};

/** All is well. */
export type Health = {
  status: "ok";
};

/** What is wrong, and what to do about it. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** For programs; the operation lists those that it may have. */
  code: string;
  /** The property or header that is wrong. */
  field?: string;
  /** All properties that are wrong. */
  errors?: Array<{
    field: string;
    message: string;
  }>;
  /** The parts that are down. */
  down?: Array<string>;
  /** What to do next. */
  next?: string;
};

/** An answer by its status. */
export type Answer<Status extends number, Body> = { status: Status; body: Body; headers: Headers };

/** The API does not do what it was asked to; `problem` says why and what to do next. */
export class ApiError extends Error {
  status: number;
  problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? `The API answered ${status}.`);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

export type ClientOptions = {
  /** Where the API is, such as https://contoso.azurewebsites.net/api. */
  url: string;
  /** The key of the client; none where the host asks for none. */
  key?: string;
};

type Values = Record<string, string | number | boolean | undefined>;

/** Calls the API. A status that is no success is thrown as an ApiError. */
export const createClient = ({ url, key }: ClientOptions) => {
  const send = async <Result>(
    method: string,
    path: string,
    places: Record<string, string>,
    values: Values = {},
    body?: unknown,
  ): Promise<Result> => {
    const query = new URLSearchParams();
    const headers = new Headers(key === undefined ? {} : { 'x-functions-key': key });
    let place = path;
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue;
      if (places[name] === 'query') query.set(name, String(value));
      if (places[name] === 'header') headers.set(name, String(value));
      place = place.replace(`{${name}}`, encodeURIComponent(String(value)));
    }
    if (body !== undefined) headers.set('content-type', 'application/json');
    const search = query.size === 0 ? '' : `?${query}`;
    const response = await fetch(`${url}${place}${search}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new ApiError(response.status, json);
    return { status: response.status, body: json, headers: response.headers } as Result;
  };
  return {
    /** Place a call */
    placeCall: (parameters: { 'Idempotency-Key'?: string; dryRun?: boolean }, body: CallRequest) =>
      send<Answer<200, Preview> | Answer<202, PlacedCall>>('POST', '/calls', {"Idempotency-Key":"header","dryRun":"query"}, parameters, body),
    /** Place up to 1,000 calls */
    placeBatch: (body: BatchRequest) =>
      send<Answer<200, BatchResult>>('POST', '/batches', {}, {}, body),
    /** List the calls of a day */
    listCalls: (parameters?: { day?: string; limit?: number; continuation?: string }) =>
      send<Answer<200, CallList>>('GET', '/calls', {"day":"query","limit":"query","continuation":"query"}, parameters, undefined),
    /** See a call and all that happened to it */
    getCall: (parameters: { id: string }) =>
      send<Answer<200, Call>>('GET', '/calls/{id}', {"id":"path"}, parameters, undefined),
    /** Cancel a call or hang it up */
    cancelCall: (parameters: { id: string }) =>
      send<Answer<200, Call> | Answer<202, Call>>('DELETE', '/calls/{id}', {"id":"path"}, parameters, undefined),
    /** Put a number on the do-not-call list */
    suppressNumber: (parameters: { number: string }, body?: SuppressionRequest) =>
      send<Answer<200, Suppression>>('PUT', '/suppressions/{number}', {"number":"path"}, parameters, body),
    /** See whether and why a number must not be called */
    getSuppression: (parameters: { number: string }) =>
      send<Answer<200, Suppression>>('GET', '/suppressions/{number}', {"number":"path"}, parameters, undefined),
    /** Take a number off the do-not-call list */
    unsuppressNumber: (parameters: { number: string }) =>
      send<Answer<204, null>>('DELETE', '/suppressions/{number}', {"number":"path"}, parameters, undefined),
    /** See whether the app can work */
    health: () =>
      send<Answer<200, Health>>('GET', '/health', {}, {}, undefined),
    /** Read this contract */
    openApi: () =>
      send<Answer<200, unknown>>('GET', '/openapi.json', {}, {}, undefined),
  };
};
