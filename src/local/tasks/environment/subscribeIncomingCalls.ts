import { TaskError } from '../taskError.ts';
import { putJson } from './putJson.ts';

/** Where Event Grid delivers to a function of the app: incoming calls, unless told otherwise. */
export const eventGridUrl = (
  hostUrl: string,
  key: string | undefined,
  functionName = 'incomingCall',
): string =>
  `${hostUrl}/runtime/webhooks/EventGrid?functionName=${functionName}` +
  (key === undefined ? '' : `&code=${encodeURIComponent(key)}`);

type Wanted = Readonly<{ name: string; eventType: string; what: string }>;

const subscribe = async (
  simulatorUrl: string,
  endpoint: string,
  { name, eventType, what }: Wanted,
): Promise<void> => {
  const body = { endpoint, eventTypes: [eventType], schema: 'eventGrid' };
  const answer = await putJson(`${simulatorUrl}/_sim/subscriptions/${name}`, body);
  if (answer.ok) return;
  throw new TaskError(`The app does not take ${what} (${answer.status}): ${await answer.text()}`);
};

/**
 * Tells the simulator to announce incoming calls there; it checks at once that somebody answers.
 */
export const subscribeIncomingCalls = (simulatorUrl: string, endpoint: string): Promise<void> =>
  subscribe(simulatorUrl, endpoint, {
    name: 'incoming',
    eventType: 'Microsoft.Communication.IncomingCall',
    what: 'incoming calls',
  });

/** Tells it to announce there that a recording can be fetched. */
export const subscribeRecordings = (simulatorUrl: string, endpoint: string): Promise<void> =>
  subscribe(simulatorUrl, endpoint, {
    name: 'recordings',
    eventType: 'Microsoft.Communication.RecordingFileStatusUpdated',
    what: 'recordings',
  });
