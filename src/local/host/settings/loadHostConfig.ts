import path from 'node:path';
import * as z from 'zod';
import { type LogLevels, toLogLevel } from '../createLog.ts';
import { HostStartError } from '../hostStartError.ts';
import { readJsonFile } from './readJsonFile.ts';
import { timeSpanMs } from './timeSpanMs.ts';

/** What this host heeds of host.json; everything else in the file is for Azure. */
export type HostConfig = Readonly<{
  routePrefix: string;
  logLevels: LogLevels;
  /** 0 means no limit. */
  functionTimeoutMs: number;
  queues: QueueConfig;
  /** Infinity where there is no limit. */
  http: HttpConfig;
}>;

export type HttpConfig = Readonly<{
  maxConcurrentRequests: number;
  maxOutstandingRequests: number;
}>;

export type QueueConfig = Readonly<{
  batchSize: number;
  newBatchThreshold: number;
  maxDequeueCount: number;
  visibilityTimeoutMs: number;
  maxPollingIntervalMs: number;
  messageEncoding: 'none' | 'base64';
}>;

const defaultTimeoutMs = 30 * 60_000;
const maxBatchSize = 32;
/** The Core Tools poll an idle queue this often, not once a minute, for they are in Development. */
const developmentPollingMs = 2000;

const timeSpan = z.string().transform((text, context) => {
  const ms = text === '-1' ? 0 : timeSpanMs(text);
  if (ms !== undefined) return ms;
  context.addIssue({ code: 'custom', message: `"${text}" is not a time span like 00:05:00` });
  return z.NEVER;
});

const logLevel = z.string().transform((text, context) => {
  const level = toLogLevel(text);
  if (level !== undefined) return level;
  context.addIssue({ code: 'custom', message: `"${text}" is not a log level` });
  return z.NEVER;
});

/** -1, as the real host has it on most plans, is no limit. */
const mostRequests = z
  .union([z.literal(-1), z.int().min(1)])
  .default(-1)
  .transform((most) => (most === -1 ? Number.POSITIVE_INFINITY : most));

const encoding = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['none', 'base64']));

const queues = z
  .object({
    batchSize: z.int().min(1).max(maxBatchSize).default(16),
    newBatchThreshold: z.int().min(0).optional(),
    maxDequeueCount: z.int().min(1).default(5),
    visibilityTimeout: timeSpan.default(0),
    maxPollingInterval: timeSpan.default(developmentPollingMs),
    messageEncoding: encoding.default('base64'),
  })
  .prefault({});

const hostJson = z.object({
  version: z.literal('2.0', { error: 'must be "2.0"' }),
  functionTimeout: timeSpan.default(defaultTimeoutMs),
  logging: z
    .object({
      logLevel: z
        .object({ default: logLevel.default('information') })
        .catchall(logLevel)
        .prefault({}),
    })
    .prefault({}),
  extensions: z
    .object({
      http: z
        .object({
          routePrefix: z.string().default('api'),
          maxConcurrentRequests: mostRequests,
          maxOutstandingRequests: mostRequests,
        })
        .prefault({}),
      queues,
    })
    .prefault({}),
});

/** Reads host.json of the app; a missing or wrong one is a HostStartError that says where. */
export function loadHostConfig(root: string): HostConfig {
  const file = path.join(root, 'host.json');
  const content = readJsonFile(file);
  if (content === undefined) {
    throw new HostStartError(`${root} has no host.json. Name the app with --script-root.`);
  }
  const parsed = hostJson.safeParse(content);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((i) => `${i.path.join('.') || 'it'}: ${i.message}`);
    throw new HostStartError(`${file} is not valid: ${issues.join('; ')}`);
  }
  const { functionTimeout, logging, extensions } = parsed.data;
  const { routePrefix, ...http } = extensions.http;
  const q = extensions.queues;
  return {
    routePrefix: routePrefix.replace(/^\/+|\/+$/g, ''),
    logLevels: logging.logLevel,
    functionTimeoutMs: functionTimeout,
    queues: {
      batchSize: q.batchSize,
      newBatchThreshold: q.newBatchThreshold ?? Math.floor(q.batchSize / 2),
      maxDequeueCount: q.maxDequeueCount,
      visibilityTimeoutMs: q.visibilityTimeout,
      maxPollingIntervalMs: q.maxPollingInterval,
      messageEncoding: q.messageEncoding,
    },
    http,
  };
}
