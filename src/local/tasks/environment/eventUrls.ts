import { listFunctions } from '../build/listFunctions.ts';
import { TaskError } from '../taskError.ts';
import type { EnvironmentOptions } from './environment.ts';
import type { Settings } from './localSettings.ts';
import { eventGridUrl } from './subscribeIncomingCalls.ts';

const trigger = 'recordingReady';
const webhook = 'eventGridWebhook';

/** Where Event Grid delivers, and what its deliveries carry. */
export type EventUrls = Readonly<{
  incomingCalls: string;
  /** Null if the app has no function for them. */
  recordings: string | null;
  headers: Readonly<Record<string, string>>;
}>;

/** How the app is to be told of calls, and what it asks for. */
export type EventWay = Pick<EnvironmentOptions, 'root' | 'callsBy'> &
  Readonly<{
    /** How Event Grid reaches the app. */
    url: string;
    /** The one of Event Grid in the host, if it asks for one. */
    hostKey: string | undefined;
    settings: Settings;
  }>;

/** The addresses of the app that the events are for. */
export const eventUrls = async (way: EventWay): Promise<EventUrls> => {
  const { root, callsBy, url, hostKey, settings } = way;
  const functions = await listFunctions(root);
  const isThere = (name: string): boolean => functions.includes(`./src/functions/${name}.ts`);
  if (callsBy === 'event-grid') {
    return {
      incomingCalls: eventGridUrl(url, hostKey),
      recordings: isThere(trigger) ? eventGridUrl(url, hostKey, trigger) : null,
      headers: {},
    };
  }
  if (!isThere(webhook)) throw new TaskError(`The app has no function ${webhook}.`);
  const [key = ''] = (settings.EVENT_GRID_KEYS ?? '').split(',');
  const endpoint = `${url}/api/events`;
  const headers = { 'x-switchboard-key': key.trim() };
  return { incomingCalls: endpoint, recordings: endpoint, headers };
};
