import { createKnownApp, type KnownApp } from '../app/createKnownApp.ts';
import { createLogs, type Logs, type LogsOptions } from '../logs/createLogs.ts';
import { createRecordings, type Recordings } from '../media/createRecordings.ts';
import { type CallRecordings, createCallRecordings } from '../recording/createCallRecordings.ts';
import { createRequestLog, type RequestLog } from '../server/createRequestLog.ts';
import { createWatchers, type Watchers } from './createWatchers.ts';
import { createWireLog, type WireLog } from './createWireLog.ts';

/** What the simulator has seen and been told, and who looks on. */
export type Seen = {
  readonly requests: RequestLog;
  /** What passed between the service and the app, by call. */
  readonly wire: WireLog;
  readonly watchers: Watchers;
  /** The files that were played in calls. */
  readonly recordings: Recordings;
  /** What calls have been recorded. */
  readonly callRecordings: CallRecordings;
  /** What Log Analytics would know of it all. */
  readonly logs: Logs;
  readonly app: KnownApp;
};

export type SeenOptions = LogsOptions & { readonly appUrl: string | undefined };

/** Nothing has been seen yet, and nobody looks on; of the app no more is known than its address. */
export function createSeen(given: SeenOptions, nowMs: () => number): Seen {
  const watchers = createWatchers();
  return {
    requests: createRequestLog(),
    wire: createWireLog(watchers.passed),
    watchers,
    recordings: createRecordings(),
    callRecordings: createCallRecordings(),
    logs: createLogs(given, nowMs),
    app: createKnownApp(given.appUrl),
  };
}
