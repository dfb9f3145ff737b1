import * as z from 'zod';
import { allQueries } from '../logs/allQueries.ts';

const isNamedQuery = (name: string): boolean => allQueries.some((each) => each.name === name);

const maxCopies = 10;
const maxDelayMs = 600_000;
const maxRules = 100;
const times = z.int().min(1).max(1_000_000);

const statusFault = z.strictObject({
  /** The operation's name: `answer`, `play`, `terminate` … */
  operation: z.string(),
  /** The status to answer with; 0 cuts the connection instead. */
  code: z.union([z.literal(0), z.int().min(400).max(599)]),
  times: times.default(1),
  /** The operation takes effect all the same; only its answer is lost. */
  afterEffect: z.boolean().default(false),
  /** `error.code` of the body. */
  subCode: z.union([z.int(), z.string()]).transform(String).optional(),
  /** Seconds for a Retry-After header. */
  retryAfter: z.int().min(0).max(3600).optional(),
});

const createFailedLate = z.strictObject({
  /** So much later than CallDisconnected; the factor does not apply. */
  afterMs: z.int().min(0).max(maxDelayMs).default(1000),
  /** CallDisconnected does not tell why nobody was reached; only CreateCallFailed does. */
  untold: z.boolean().default(false),
  times: times.optional(),
});

/** Something with a number that is taken and then fails. */
const numberFault = z.discriminatedUnion('operation', [
  // It fails, or finds nothing.
  z.strictObject({
    operation: z.literal('search'),
    outcome: z.enum(['fails', 'outOfStock']),
    times: times.default(1),
  }),
  // It buys nothing and can be tried again, or half of the numbers, rounded down.
  z.strictObject({
    operation: z.literal('purchase'),
    outcome: z.enum(['fails', 'partly']),
    times: times.default(1),
  }),
  z.strictObject({
    operation: z.literal(['update', 'release']),
    outcome: z.literal('fails'),
    times: times.default(1),
  }),
]);

const recordingFault = z.strictObject({
  /** Starting is refused with 400/8571, or taken and then StartRecordingFailed. */
  start: z.enum(['refused', 'fails']).optional(),
  /** Event Grid never hears of the file. */
  neverReady: z.boolean().optional(),
  /** So many first downloads of every file have no bytes. */
  emptyDownloads: z.int().min(0).max(maxRules).optional(),
});

/** What a query of the logs meets: a refusal, half an answer, or a table that is not there. */
const logsFault = z
  .strictObject({
    status: z.literal([429, 500, 504]).optional(),
    /** Seconds for a Retry-After header. */
    retryAfterSeconds: z.int().min(0).max(3600).optional(),
    times: times.optional(),
    /** This query only. */
    query: z.string().refine(isNamedQuery, 'is no named query of the logs').optional(),
    /** An answer of 200 with some of the rows, and an error beside them. */
    partial: z.literal(true).optional(),
    /** The table that the query reads has never been written. */
    missingTable: z.literal(true).optional(),
  })
  .refine(
    ({ status, partial, missingTable }) =>
      [status, partial, missingTable].filter((each) => each !== undefined).length === 1,
    'needs one of status, partial and missingTable',
  );

/** What goes wrong on purpose; everything that is not named goes right. */
export const faultsSchema = z.strictObject({
  /** So many extra copies of every callback, with the same id. */
  duplicate: z.int().min(0).max(maxCopies).optional(),
  /** Every callback comes so much later. */
  delayMs: z.int().min(0).max(maxDelayMs).optional(),
  /** Callbacks that are ready at about the same time change places, as the seed has it. */
  reorder: z.boolean().optional(),
  /** Callbacks of these names (`CallConnected` …) are never sent, the first `times` of them. */
  drop: z
    .strictObject({ events: z.array(z.string()).min(1).max(maxRules), times: times.optional() })
    .optional(),
  /** CreateCallFailed comes later than CallDisconnected, the first `times` of them. */
  createFailedLate: createFailedLate.optional(),
  /** Operations answered with an error. */
  status: z.array(statusFault).max(maxRules).optional(),
  /** The answer is held until the operation's first event was delivered, at most 2 s. */
  beforeResponse: z.boolean().optional(),
  /** Callbacks come without a token. */
  unsigned: z.boolean().optional(),
  /** Callbacks come with a token for another resource. */
  wrongAudience: z.boolean().optional(),
  /** Callbacks come with a token of another issuer. */
  wrongIssuer: z.boolean().optional(),
  /** Callbacks come with a token of an hour ago. */
  expired: z.boolean().optional(),
  /** Two callbacks for one address share an array. */
  twoInOne: z.boolean().optional(),
  /** IncomingCall is delivered twice at the same time, with the same id. */
  incomingTwice: z.boolean().optional(),
  /** Whoever declines to be added is said to have been added, as some have seen it. */
  declineSendsSuccess: z.boolean().optional(),
  /** Texts, SSML and spoken answers fail with this code and 8565, the first `times` of them. */
  speechDown: z
    .strictObject({
      code: z.literal([400, 401, 403, 408, 429]).default(401),
      times: times.optional(),
    })
    .optional(),
  /** The resource has no identity for speech: requests that need it are refused with 400/8567. */
  speechNotLinked: z.boolean().optional(),
  recording: recordingFault.optional(),
  /** Queries of the logs, the first `times` of them. */
  logs: logsFault.optional(),
  /** Searches, purchases, changes and releases of numbers that are taken and then fail. */
  numbers: z.array(numberFault).max(maxRules).optional(),
  /** After every callback comes one of a type that no SDK knows. */
  unknownEvent: z.boolean().optional(),
});

export type Faults = z.infer<typeof faultsSchema>;
export type StatusFault = z.infer<typeof statusFault>;
export type LogsFault = z.infer<typeof logsFault>;
export type NumberFault = z.infer<typeof numberFault>;
