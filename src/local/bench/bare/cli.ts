import { CallAutomationClient } from '@azure/communication-call-automation';
import { TableClient } from '@azure/data-tables';
import { app } from '@azure/functions';
import { QueueClient } from '@azure/storage-queue';
import { type BareParts, takeCallback, takeIncoming } from './bareCalls.ts';
import { place, schedule } from './bareOutbound.ts';

// A function app as one would write it first, in the same host, with the same clients and the same
// operations of storage as Switchboard needs at the least: what its ways cost shows against this.

const options = { retryOptions: { maxRetries: 0 }, allowInsecureConnection: true };
const { AzureWebJobsStorage = '', ACS_CONNECTION_STRING = '', BARE_SETTLES = '' } = process.env;
const settles = BARE_SETTLES === '1';

const tableOf = (name: string) =>
  TableClient.fromConnectionString(AzureWebJobsStorage, name, options);

const parts: BareParts = {
  table: tableOf(settles ? 'bareSettledCalls' : 'bareCalls'),
  limits: tableOf('bareLimits'),
  suppressed: tableOf('bareSuppressed'),
  queue: new QueueClient(AzureWebJobsStorage, 'bare-due'),
  client: new CallAutomationClient(ACS_CONNECTION_STRING, options),
  baseUrl: process.env.CALLBACK_BASE_URL ?? '',
  speechEndpoint: process.env.SPEECH_ENDPOINT ?? '',
  settles,
};

app.eventGrid('incomingCall', {
  handler: (event) => {
    // Event Grid delivers what was subscribed to.
    const data = event.data as {
      incomingCallContext: string;
      from: { phoneNumber: { value: string } };
    };
    return takeIncoming(parts, { data });
  },
});

app.http('callEvents', {
  route: 'callbacks/{id}/{attempt:int}/{token}',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: async (request) => {
    // The provider posts arrays of its own events.
    const events = (await request.json()) as Parameters<typeof takeCallback>[2][];
    for (const event of events) await takeCallback(parts, request.params.id ?? '', event);
    return { status: 200 };
  },
});

app.http('placeCall', {
  route: 'calls',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: async (request) => {
    // The benchmark is the only one who asks.
    const { to, notBefore } = (await request.json()) as { to: string; notBefore?: string };
    const placing =
      notBefore === undefined ? place(parts, to) : schedule(parts, to, Date.parse(notBefore));
    return { status: 202, jsonBody: { id: await placing } };
  },
});
