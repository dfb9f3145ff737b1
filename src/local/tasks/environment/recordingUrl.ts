import { listFunctions } from '../build/listFunctions.ts';
import { eventGridUrl } from './subscribeIncomingCalls.ts';

const name = 'recordingReady';

/** Where Event Grid tells of finished recordings; null if the app has no function for them. */
export const recordingUrl = async (
  root: string,
  hostUrl: string,
  key: string | undefined,
): Promise<string | null> => {
  const functions = await listFunctions(root);
  return functions.includes(`./src/functions/${name}.ts`) ? eventGridUrl(hostUrl, key, name) : null;
};
