import * as z from 'zod';
import { count, list, part } from './part.ts';

const headlineRow = z.object({
  calls: count,
  legs: count,
  connected: count,
  pstnMinutes: z.number(),
  pstnMinutesInbound: z.number(),
  pstnMinutesOutbound: z.number(),
  voipMinutes: z.number(),
});

const sevenDaysRow = z.object({
  day: z.iso.date(),
  callType: z.string(),
  calls: count,
  /** Rows of the log: what `summarize count() by CallType` takes for calls. */
  legRows: count,
  meanSeconds: z.number().nullable(),
  minutes: z.number(),
});

const endReasonRow = z.object({
  endpointType: z.string(),
  code: z.int().nullable(),
  subCode: z.int().nullable(),
  category: z.string(),
  legs: count,
  calls: count,
  /** What the two numbers mean. */
  words: z.string(),
});

const qualityRow = z.object({
  endpointType: z.string(),
  direction: z.string(),
  streams: count,
  poorStreams: count,
  calls: count,
  impactedCalls: count,
  jitterP95Ms: z.number().nullable(),
  roundTripP95Ms: z.number().nullable(),
  lossP95Percent: z.number().nullable(),
  /** By a simplified E-model (ITU-T G.107): an estimate. */
  mosMean: z.number().nullable(),
  mosP5: z.number().nullable(),
});

const operationRow = z.object({
  operation: z.string(),
  requests: count,
  ok: count,
  clientErrors: count,
  throttled: count,
  serverErrors: count,
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
});

const mediaRow = z.object({
  operation: z.string(),
  outcome: z.string(),
  code: z.int().nullable(),
  subCode: z.int().nullable(),
  operations: count,
});

const streamRow = z.object({
  source: z.enum(['streaming', 'recording']),
  kind: z.string(),
  sessions: count,
  minutes: z.number(),
  failures: count,
});

const usageRow = z.object({
  usageType: z.string(),
  unitType: z.string(),
  records: count,
  quantity: z.number(),
});

/** What a table has taken in that is on the bill, by when it was logged. */
const logVolumeRow = z.object({
  table: z.string(),
  rows: count,
  /** Of 10^9 bytes. */
  gigabytes: z.number().nonnegative(),
});

const freshness = z.object({
  rows: count,
  lastIngested: z.iso.datetime().nullable(),
  /** Calls that the service was asked to answer or to place. */
  apiCalls: count,
  /** Those of them that have no summary yet. */
  withoutSummary: count,
  endToLogP95Minutes: z.number().nullable(),
});

/** Our records beside the service's, call by call. */
const reconciliation = z.object({
  matched: count,
  onlyInRecords: count,
  onlyInLogs: count,
  recordMinutes: z.number(),
  logMinutes: z.number(),
});

/** What the service's own logs say of the day. */
export const serviceFigures = z
  .object({
    headline: part(headlineRow),
    sevenDays: part(list(sevenDaysRow)),
    endReasons: part(list(endReasonRow)),
    quality: part(list(qualityRow)),
    operations: part(list(operationRow)),
    media: part(list(mediaRow)),
    streams: part(list(streamRow)),
    usage: part(list(usageRow)),
    logVolume: part(list(logVolumeRow)),
    freshness: part(freshness),
    reconciliation: part(reconciliation),
  })
  .readonly();
export type ServiceFigures = z.infer<typeof serviceFigures>;
