import { TaskError } from '../taskError.ts';

const timeoutMs = 10_000;

/** Where Event Grid delivers incoming calls to the app. */
export const eventGridUrl = (hostUrl: string, key: string | undefined): string =>
  `${hostUrl}/runtime/webhooks/EventGrid?functionName=incomingCall` +
  (key === undefined ? '' : `&code=${encodeURIComponent(key)}`);

/**
 * Tells the simulator to announce incoming calls there; it checks at once that somebody answers.
 */
export const subscribeIncomingCalls = async (
  simulatorUrl: string,
  endpoint: string,
): Promise<void> => {
  const answer = await fetch(`${simulatorUrl}/_sim/subscriptions/incoming`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      endpoint,
      eventTypes: ['Microsoft.Communication.IncomingCall'],
      schema: 'eventGrid',
    }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (answer.ok) return;
  throw new TaskError(
    `The app does not take incoming calls (${answer.status}): ${await answer.text()}`,
  );
};
