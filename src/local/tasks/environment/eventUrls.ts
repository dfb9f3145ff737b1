import { listFunctions } from '../build/listFunctions.ts';
import { eventGridUrl } from './subscribeIncomingCalls.ts';

const name = 'recordingReady';

/** Where Event Grid delivers; `recordings` is null if the app has no function for them. */
export type EventUrls = Readonly<{ incomingCalls: string; recordings: string | null }>;

/** The addresses of the app that the events are for; `key` is the one of Event Grid, if needed. */
export const eventUrls = async (
  root: string,
  hostUrl: string,
  key: string | undefined,
): Promise<EventUrls> => {
  const functions = await listFunctions(root);
  const isThere = functions.includes(`./src/functions/${name}.ts`);
  return {
    incomingCalls: eventGridUrl(hostUrl, key),
    recordings: isThere ? eventGridUrl(hostUrl, key, name) : null,
  };
};
