import { randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpClient } from '../server/createHttpClient.ts';
import type { Subscription } from '../simulatorOptions.ts';

const maxAnswerBytes = 64 * 1024;
const origin = 'eventgrid.azure.net';
const whatToAnswer = 'answer 200 with {"validationResponse": "<the validationCode>"}';

function readResponse(answer: HttpAnswer): unknown {
  try {
    const body: unknown = JSON.parse(answer.body.toString());
    return body !== null && typeof body === 'object' && 'validationResponse' in body
      ? body.validationResponse
      : undefined;
  } catch {
    // Not JSON, so not the code either.
    return undefined;
  }
}

function toValidation(validationCode: string): string {
  const event = {
    id: randomUUID(),
    topic: 'local',
    subject: '',
    data: { validationCode },
    eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
    eventTime: new Date().toISOString(),
    metadataVersion: '1',
    dataVersion: '2',
  };
  return JSON.stringify([event]);
}

async function post(client: HttpClient, subscription: Subscription, timeoutMs: number) {
  const validationCode = randomUUID();
  const answer = await client.send({
    method: 'POST',
    url: subscription.endpoint,
    headers: {
      ...subscription.headers,
      'content-type': 'application/json; charset=utf-8',
      'aeg-event-type': 'SubscriptionValidation',
      'aeg-subscription-name': subscription.name.toUpperCase(),
    },
    body: toValidation(validationCode),
    timeoutMs,
    maxBytes: maxAnswerBytes,
  });
  if (answer.status !== 200) return `it answered ${answer.status}; ${whatToAnswer}`;
  return readResponse(answer) === validationCode ? undefined : `wrong answer; ${whatToAnswer}`;
}

async function ask(client: HttpClient, subscription: Subscription, timeoutMs: number) {
  const answer = await client.send({
    method: 'OPTIONS',
    url: subscription.endpoint,
    headers: { 'webhook-request-origin': origin, 'webhook-request-rate': '120' },
    timeoutMs,
    maxBytes: maxAnswerBytes,
  });
  const allowed = answer.headers['webhook-allowed-origin'];
  if (answer.status === 200 && (allowed === origin || allowed === '*')) return undefined;
  return `OPTIONS answered ${answer.status}; answer 200 with WebHook-Allowed-Origin: ${origin}`;
}

/**
 * Proves that an endpoint wants its events, as Event Grid does before the first one: a validation
 * event, or OPTIONS for CloudEvents. Returns why not, or undefined.
 */
export async function shakeHands(
  client: HttpClient,
  subscription: Subscription,
  timeoutMs: number,
): Promise<string | undefined> {
  try {
    const isGrid = subscription.schema === 'eventGrid';
    return await (isGrid ? post : ask)(client, subscription, timeoutMs);
  } catch (error) {
    return `it could not be reached (${error instanceof Error ? error.message : 'no answer'})`;
  }
}
