import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFunctions } from '../build/listFunctions.ts';
import { eventGridUrl } from './subscribeIncomingCalls.ts';

const name = 'recordingReady';

/** Where Event Grid tells of finished recordings; null if the app has no function for them. */
export const recordingUrl = async (
  root: string,
  hostUrl: string,
  key: string | undefined,
): Promise<string | null> => {
  // What is published has no sources, and all functions.
  const functions = existsSync(path.join(root, 'src')) ? await listFunctions(root) : null;
  const isThere = functions === null || functions.includes(`./src/functions/${name}.ts`);
  return isThere ? eventGridUrl(hostUrl, key, name) : null;
};
