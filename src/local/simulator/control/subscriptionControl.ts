import * as z from 'zod';
import type { Subscription } from '../simulatorOptions.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';

const filterSchema = z.strictObject({
  operatorType: z.enum(['StringIn', 'StringBeginsWith']),
  key: z.string().min(1).max(500),
  values: z.array(z.string().min(1).max(512)).min(1).max(25),
});

const maxHeaders = 10;
/** Those that Event Grid or HTTP itself sets are nobody's to choose. */
const headerName = /^(?!aeg-|content-|host$|connection$|transfer-encoding$)[A-Za-z0-9_-]{1,100}$/i;
const headerValue = z.string().regex(/^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, {
  error: 'must be 1 to 4096 visible characters',
});

const subscriptionSchema = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  eventTypes: z
    .array(z.string().min(1))
    .min(1)
    .max(100)
    .default(['Microsoft.Communication.IncomingCall']),
  schema: z.enum(['eventGrid', 'cloudEvents']).default('eventGrid'),
  /** Which of these events; as Event Grid has it, 25 filters at most. */
  advancedFilters: z.array(filterSchema).max(25).default([]),
  /** What each delivery carries besides: Event Grid's delivery attributes. */
  headers: z
    .record(z.string(), headerValue)
    .default({})
    .refine((headers) => Object.keys(headers).every((name) => headerName.test(name)), {
      error: 'names are letters, digits, hyphens and underscores, and none that Event Grid sets',
    })
    .refine((headers) => Object.keys(headers).length <= maxHeaders, {
      error: `there may be ${maxHeaders} at most`,
    }),
});

const subscriptionName = z.string().regex(/^[A-Za-z0-9-]{3,64}$/, {
  error: 'the name must be 3 to 64 letters, digits or hyphens',
});

/** Headers are told by their names alone, since Event Grid keeps what is in them to itself too. */
const toView = ({ headers = {}, ...subscription }: Subscription) => ({
  ...subscription,
  headers: Object.fromEntries(Object.keys(headers).map((name) => [name, 'Hidden'])),
});

/** Where Event Grid delivers. */
export const subscriptionControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/subscriptions$/,
    run: ({ eventGrid }) => ({
      status: 200,
      body: { subscriptions: eventGrid.list().map(toView) },
    }),
  },
  {
    method: 'DELETE',
    path: /^\/_sim\/subscriptions\/([^/]+)$/,
    run: ({ eventGrid }, { params: [given] }) => {
      if (eventGrid.unsubscribe(readControlBody(subscriptionName, given))) return { status: 204 };
      throw new ControlError(404, 'notFound', 'there is no such subscription');
    },
  },
  {
    method: 'PUT',
    path: /^\/_sim\/subscriptions\/([^/]+)$/,
    run: async ({ eventGrid }, { params: [given], body }) => {
      const name = readControlBody(subscriptionName, given);
      const subscription = { name, ...readControlBody(subscriptionSchema, body) };
      const refusal = await eventGrid.subscribe(subscription);
      if (refusal === undefined) return { status: 200, body: toView(subscription) };
      throw new ControlError(400, 'notValidated', `endpoint: did not validate: ${refusal}`);
    },
  },
];
