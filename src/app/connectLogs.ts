import path from 'node:path';
import type { Config } from '../config.ts';
import { cannotRead, createReadService } from '../report/createReadService.ts';
import type { MonthDeps } from '../report/month/makeMonth.ts';
import type { ReadService } from '../report/readService.ts';
import { createCredential } from './createCredential.ts';

/** What is read of the logs; null where there are none. */
export type ConnectedLogs = Readonly<{
  readService: ReadService | null;
  readUsage: MonthDeps['readUsage'];
}>;

const publicEndpoint = 'https://api.loganalytics.io';

/** A simulator is asked without anybody's identity. */
const credentialFor = (endpoint: string, clientId: string | null) =>
  /^http:/i.test(endpoint) ? null : createCredential(clientId)();

/**
 * The service's logs that the settings name. The queries lie beside the
 * program, in `folder`. It never throws: what is wrong is told by every part of the report.
 */
export const connectLogs = async (
  { logs, identityClientId }: Pick<Config, 'logs' | 'identityClientId'>,
  folder: string,
): Promise<ConnectedLogs> => {
  if (logs === null) return { readService: null, readUsage: null };
  const endpoint = logs.endpoint ?? publicEndpoint;
  try {
    const { openLogs } = await import('../report/queries/openLogs.ts');
    const credential = await credentialFor(endpoint, identityClientId);
    const access = { endpoint, workspace: logs.workspace, credential };
    const opened = openLogs(access, path.join(folder, 'queries'));
    return { readService: createReadService(opened), readUsage: opened.usage };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { readService: cannotRead(why), readUsage: async () => ({ state: 'missing', why }) };
  }
};
