import path from 'node:path';
import type { Config } from '../config.ts';
import { cannotRead, createReadService } from '../report/createReadService.ts';
import type { ReadService } from '../report/readService.ts';
import { createCredential } from './createCredential.ts';

const publicEndpoint = 'https://api.loganalytics.io';

/** A simulator is asked without anybody's identity. */
const credentialFor = (endpoint: string, clientId: string | null) =>
  /^http:/i.test(endpoint) ? null : createCredential(clientId)();

/**
 * The service's logs that the settings name; null where they name none. The queries lie beside the
 * program, in `folder`. It never throws: what is wrong is told by every part of the report.
 */
export const connectLogs = async (
  { logs, identityClientId }: Pick<Config, 'logs' | 'identityClientId'>,
  folder: string,
): Promise<ReadService | null> => {
  if (logs === null) return null;
  const endpoint = logs.endpoint ?? publicEndpoint;
  try {
    const { openLogs } = await import('../report/queries/openLogs.ts');
    const credential = await credentialFor(endpoint, identityClientId);
    const access = { endpoint, workspace: logs.workspace, credential };
    return createReadService(openLogs(access, path.join(folder, 'queries')));
  } catch (error) {
    return cannotRead(error instanceof Error ? error.message : String(error));
  }
};
