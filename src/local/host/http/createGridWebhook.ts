import type { Invoke } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import { errorMessage } from '../errorMessage.ts';
import type { Authorize } from './createAuthorizer.ts';
import { eventInvocations } from './eventInvocations.ts';
import type { Endpoint, HostRequest, HostResponse } from './hostRequest.ts';
import { type GridEvent, parseEvents } from './parseEvents.ts';
import { validationCode } from './validationCode.ts';

const eventGridOrigin = /^eventgrid\.azure\.(net|us|cn)$/;
const text = { 'content-type': 'text/plain; charset=utf-8' };
const badRequest = (body: string): HostResponse => ({ status: 400, headers: text, body });

/** The handshake of the CloudEvents schema: Event Grid asks whether it may deliver here. */
function allowOrigin(request: HostRequest): HostResponse {
  const origin = String(request.headers['webhook-request-origin'] ?? '');
  const allowed = eventGridOrigin.test(origin) ? origin : 'eventgrid.azure.net';
  return { status: 200, headers: { 'webhook-allowed-origin': allowed } };
}

function validate(events: readonly GridEvent[]): HostResponse {
  const code = validationCode(events[0]);
  if (code === undefined) return badRequest('The validation event has no data.validationCode.');
  return { status: 200, headers: text, body: JSON.stringify({ validationResponse: code }) };
}

/** One failure fails the delivery, and Event Grid will send all of it again. */
async function notify(
  fn: HostFunction,
  events: readonly GridEvent[],
  invoke: Invoke,
): Promise<HostResponse> {
  if (fn.trigger.kind !== 'eventGrid') return { status: 404 };
  const invocations = eventInvocations(events, fn.trigger.many);
  const runs = await Promise.allSettled(invocations.map((each) => invoke(fn, each)));
  const failed = runs.find((run) => run.status === 'rejected');
  if (failed === undefined) return { status: 202 };
  return { status: 500, headers: text, body: errorMessage(failed.reason) };
}

async function deliver(
  request: HostRequest,
  fn: HostFunction,
  invoke: Invoke,
): Promise<HostResponse> {
  const type = String(request.headers['aeg-event-type'] ?? '').toLowerCase();
  if (type === 'unsubscribe') return { status: 202 };
  if (type !== 'subscriptionvalidation' && type !== 'notification') {
    return badRequest('The header aeg-event-type must be Notification or SubscriptionValidation.');
  }
  const events = parseEvents(Buffer.from(await request.body()).toString('utf8'));
  if (events === undefined) return badRequest('The body must be an event or a list of events.');
  return type === 'notification' ? notify(fn, events, invoke) : validate(events);
}

/** `/runtime/webhooks/EventGrid?functionName=NAME`: handshakes and deliveries of either schema. */
export function createGridWebhook(
  functions: readonly HostFunction[],
  authorize: Authorize,
  invoke: Invoke,
): Endpoint {
  return async (request) => {
    if (!authorize(request, 'eventGrid')) return { status: 401 };
    const name = request.url.searchParams.get('functionName') ?? '';
    const fn = functions.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (fn === undefined || fn.trigger.kind !== 'eventGrid' || fn.disabled) {
      return { status: 404, headers: text, body: `cannot find function: '${name}'` };
    }
    if (request.method === 'OPTIONS') return allowOrigin(request);
    if (request.method !== 'POST') return { status: 404 };
    return deliver(request, fn, invoke);
  };
}
