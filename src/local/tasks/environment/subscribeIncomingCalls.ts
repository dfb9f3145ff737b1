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

type Headers = Readonly<Record<string, string>>;
type Wanted = Readonly<{ name: string; eventType: string; what: string }>;

const subscribe = async (
  simulatorUrl: string,
  to: Readonly<{ endpoint: string; headers: Headers }>,
  { name, eventType, what }: Wanted,
): Promise<void> => {
  const body = { ...to, eventTypes: [eventType], schema: 'eventGrid' };
  const answer = await putJson(`${simulatorUrl}/_sim/subscriptions/${name}`, body);
  if (answer.ok) return;
  throw new TaskError(`The app does not take ${what} (${answer.status}): ${await answer.text()}`);
};

/**
 * Tells the simulator to announce incoming calls there, with these headers; it checks at once that
 * somebody answers.
 */
export const subscribeIncomingCalls = (
  simulatorUrl: string,
  endpoint: string,
  headers: Headers = {},
): Promise<void> => {
  const eventType = 'Microsoft.Communication.IncomingCall';
  const wanted = { name: 'incoming', eventType, what: 'incoming calls' };
  return subscribe(simulatorUrl, { endpoint, headers }, wanted);
};

/** Tells it to announce there that a recording can be fetched. */
export const subscribeRecordings = (
  simulatorUrl: string,
  endpoint: string,
  headers: Headers = {},
): Promise<void> => {
  const eventType = 'Microsoft.Communication.RecordingFileStatusUpdated';
  const wanted = { name: 'recordings', eventType, what: 'recordings' };
  return subscribe(simulatorUrl, { endpoint, headers }, wanted);
};
