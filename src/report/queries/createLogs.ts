import type { LogsQueryClient, LogsTable } from '@azure/monitor-query';
import { withTimeout } from '../../calls/withTimeout.ts';
import type { Instant } from '../../engine/ids.ts';
import { createLogsClient, type LogsAccess, type Retries } from './createLogsClient.ts';
import { faultIn } from './faultIn.ts';
import { LogsError } from './logsError.ts';
import type { LogTable } from './readRows.ts';
import { parseBody, toLogsError } from './toLogsError.ts';

/**
 * Asks the logs of a time span, which is that of when rows were logged.
 * @throws LogsError
 */
export type AskLogs = (
  text: string,
  span: Readonly<{ from: Instant; to: Instant }>,
) => Promise<LogTable>;

export type LogsLimits = Readonly<{
  /** How long the service may work on a query. */
  serverSeconds: number;
  /** How long a query may take with all its repetitions. */
  timeoutMs: number;
  retries: Retries;
}>;

const limitsOfLogs: LogsLimits = {
  serverSeconds: 60,
  timeoutMs: 150_000,
  retries: { maxRetries: 3, retryDelayInMs: 1_000 },
};

const primary = ([first, ...others]: readonly LogsTable[]): LogTable => {
  const table = [first, ...others].find((one) => one?.name === 'PrimaryResult') ?? first;
  if (table === undefined) throw new LogsError('The logs service gave an answer without a table.');
  return { columns: table.columnDescriptors.map(({ name = '' }) => name), rows: table.rows };
};

const askOnce = async (
  client: LogsQueryClient,
  workspace: string,
  [text, { from, to }]: Parameters<AskLogs>,
  limits: Readonly<{ abortSignal: AbortSignal; serverTimeoutInSeconds: number }>,
): Promise<LogTable> => {
  let body: unknown = null;
  const span = { startTime: new Date(from), endTime: new Date(to) };
  const result = await client.queryWorkspace(workspace, text, span, {
    ...limits,
    onResponse: ({ bodyAsText }) => {
      body = bodyAsText;
    },
  });
  if ('tables' in result) return primary(result.tables);
  // Half an answer would be taken for the whole. The SDK keeps the reason to itself.
  const { message } = faultIn(parseBody(body));
  throw new LogsError(`The workspace gave a part of the answer only. It said: ${message}`);
};

/**
 * The logs of a workspace, asked by the SDK, the answer whole or an error. The client is made at
 * the first question, so that a mistake in the settings is told as any other reason for no answer.
 */
export const createLogs = (access: LogsAccess, limits: LogsLimits = limitsOfLogs): AskLogs => {
  const { workspace } = access;
  const { serverSeconds: serverTimeoutInSeconds, timeoutMs, retries } = limits;
  let client: LogsQueryClient | null = null;
  return async (...asked) => {
    try {
      const ready = client ?? createLogsClient(access, retries);
      client = ready;
      return await withTimeout(timeoutMs, (abortSignal) =>
        askOnce(ready, workspace, asked, { abortSignal, serverTimeoutInSeconds }),
      );
    } catch (error) {
      throw toLogsError(error, workspace, timeoutMs);
    }
  };
};
