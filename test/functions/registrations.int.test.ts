import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCoreApi } from '../../src/local/host/app/createCoreApi.ts';
import { createHooks } from '../../src/local/host/app/createHooks.ts';
import { installCoreModule } from '../../src/local/host/app/installCoreModule.ts';

const folder = new URL('../../src/functions/', import.meta.url);

/**
 * What the functions tell the host when they are loaded, as the host that runs on a laptop hears
 * it.
 */
const registrations = async () => {
  const api = createCoreApi(createHooks(), () => {});
  installCoreModule(api.core);
  for (const file of await readdir(folder)) await import(new URL(file, folder).href);
  return api.functions().map(({ metadata: { name, bindings } }) => {
    const triggers = Object.values(bindings).filter(({ type }) => type.endsWith('Trigger'));
    return { name, trigger: triggers[0] };
  });
};

const http = (methods: readonly string[], route: string, authLevel: string) => ({
  type: 'httpTrigger',
  methods,
  route,
  authLevel,
});

const expected = {
  callEvents: http(['POST'], 'callbacks/{id}/{attempt:int}/{token}', 'anonymous'),
  callTimer: {
    type: 'queueTrigger',
    queueName: 'call-timers',
    connection: 'AzureWebJobsStorage',
  },
  cancelCall: http(['DELETE'], 'calls/{id}', 'function'),
  dialCall: { type: 'queueTrigger', queueName: 'calls-due', connection: 'AzureWebJobsStorage' },
  docsPage: http(['GET'], 'docs/{file?}', 'anonymous'),
  eventGridHandshake: http(['OPTIONS'], 'events', 'anonymous'),
  eventGridWebhook: http(['POST'], 'events', 'anonymous'),
  getCall: http(['GET'], 'calls/{id}', 'function'),
  getPrompt: http(['GET'], 'prompts/{name}', 'anonymous'),
  getRecording: http(['GET'], 'calls/{id}/recordings/{n}', 'function'),
  getSuppression: http(['GET'], 'suppressions/{number}', 'function'),
  health: http(['GET'], 'health', 'anonymous'),
  incomingCall: { type: 'eventGridTrigger' },
  listCalls: http(['GET'], 'calls', 'function'),
  openApi: http(['GET'], 'openapi.json', 'function'),
  openLink: http(['GET'], 'links/{token}', 'anonymous'),
  placeBatch: http(['POST'], 'batches', 'function'),
  placeCall: http(['POST'], 'calls', 'function'),
  recordingReady: { type: 'eventGridTrigger' },
  sendNotices: {
    type: 'queueTrigger',
    queueName: 'call-notices',
    connection: 'AzureWebJobsStorage',
  },
  runQueue: {
    type: 'queueTrigger',
    queueName: 'queue-runs',
    connection: 'AzureWebJobsStorage',
  },
  buildReport: {
    type: 'queueTrigger',
    queueName: 'report-builds',
    connection: 'AzureWebJobsStorage',
  },
  dailyReport: {
    type: 'timerTrigger',
    schedule: '0 5 * * * *',
    useMonitor: false,
    runOnStartup: false,
  },
  getReport: http(['GET'], 'reports/{file}', 'function'),
  listReports: http(['GET'], 'reports', 'function'),
  postReport: http(['POST'], 'reports', 'function'),
  retention: {
    type: 'timerTrigger',
    schedule: '0 20 * * * *',
    useMonitor: false,
    runOnStartup: false,
  },
  sendRequest: {
    type: 'queueTrigger',
    queueName: 'call-requests',
    connection: 'AzureWebJobsStorage',
  },
  suppressNumber: http(['PUT'], 'suppressions/{number}', 'function'),
  sweepCalls: {
    type: 'timerTrigger',
    schedule: '*/10 * * * * *',
    useMonitor: false,
    runOnStartup: false,
  },
  sweepQueues: {
    type: 'timerTrigger',
    schedule: '*/30 * * * * *',
    useMonitor: false,
    runOnStartup: false,
  },
  unsuppressNumber: http(['DELETE'], 'suppressions/{number}', 'function'),
};

test('every function listens where, how and to whom it should', async () => {
  const registered = await registrations();
  const names = registered.map(({ name }) => name).toSorted();
  expect(names).toEqual(Object.keys(expected).toSorted());
  const files = (await readdir(folder)).map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(names);
  for (const { name, trigger } of registered) {
    expect({ [name]: trigger }).toMatchObject({ [name]: expected[name as keyof typeof expected] });
  }
});

test('no route is one that the router never reaches', () => {
  const routes = Object.values(expected).flatMap((trigger) =>
    'route' in trigger ? trigger.methods.map((method) => `${method} ${trigger.route}`) : [],
  );
  expect(new Set(routes).size).toBe(routes.length);
  expect(routes.filter((route) => / (admin|runtime)/.test(route))).toEqual([]);
});
