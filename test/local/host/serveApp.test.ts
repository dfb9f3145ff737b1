import { expect, test } from 'vitest';
import { type ServeOptions, serveApp } from '../../../src/local/host/serveApp.ts';
import { recordInvoke } from './recordInvoke.ts';
import { httpTrigger, testFunction } from './testFunction.ts';
import { testRequest } from './testRequest.ts';

const app = {
  functions: [testFunction('things', httpTrigger({ authLevel: 'function' }))],
  invoke: recordInvoke().invoke,
  timerInput: () => '{}',
  startTriggers: async () => undefined,
};
const keys = { master: 'm', default: 'd', eventGrid: 'e' };

function serve(enableAuth: boolean, env: Record<string, string> = {}) {
  const options: ServeOptions = {
    options: { root: '.', port: 0, enableAuth, keys, env, log: () => undefined },
    config: {
      routePrefix: 'api',
      logLevels: { default: 'information' },
      functionTimeoutMs: 0,
      queues: {
        batchSize: 16,
        newBatchThreshold: 8,
        maxDequeueCount: 5,
        visibilityTimeoutMs: 0,
        maxPollingIntervalMs: 2000,
        messageEncoding: 'none',
      },
      http: { maxConcurrentRequests: 100, maxOutstandingRequests: 200 },
    },
    settings: { cors: [], corsCredentials: false, overridden: [] },
    folder: '.local/host',
    port: 7071,
  };
  return serveApp(app, options);
}

test('keys are asked for, and told, only with enableAuth', async () => {
  const open = serve(false);
  expect(open.about.keys).toBeUndefined();
  expect((await open.endpoint(testRequest('/api/things'))).status).toBe(204);

  const closed = serve(true);
  expect(closed.about.keys).toEqual(keys);
  expect((await closed.endpoint(testRequest('/api/things'))).status).toBe(401);
  expect((await closed.endpoint(testRequest('/api/things?code=d'))).status).toBe(204);
});

test('the home page can be turned off by its setting', async () => {
  expect((await serve(false).endpoint(testRequest('/'))).status).toBe(200);
  const hidden = serve(false, { AzureWebJobsDisableHomepage: 'true' });
  expect((await hidden.endpoint(testRequest('/'))).status).toBe(204);
});
