import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { loadHostConfig } from '../../../../src/local/host/settings/loadHostConfig.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

let folder = temporaryFolder();
beforeEach(() => {
  folder.remove();
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

const load = (hostJson: object | string) => {
  folder.write('host.json', hostJson);
  return loadHostConfig(folder.path);
};

test('what host.json does not say is as in Azure, for a host in Development', () => {
  expect(load({ version: '2.0' })).toEqual({
    routePrefix: 'api',
    logLevels: { default: 'information' },
    functionTimeoutMs: 1_800_000,
    queues: {
      batchSize: 16,
      newBatchThreshold: 8,
      maxDequeueCount: 5,
      visibilityTimeoutMs: 0,
      maxPollingIntervalMs: 2000,
      messageEncoding: 'base64',
    },
    http: {
      maxConcurrentRequests: Number.POSITIVE_INFINITY,
      maxOutstandingRequests: Number.POSITIVE_INFINITY,
    },
  });
});

test('what it says is heeded', () => {
  const queues = {
    batchSize: 4,
    maxDequeueCount: 2,
    visibilityTimeout: '00:00:05',
    maxPollingInterval: '00:00:01',
    messageEncoding: 'None',
  };
  const hostJson = {
    version: '2.0',
    functionTimeout: '-1',
    logging: { logLevel: { default: 'Warning', 'Host.Results': 'Error' } },
    extensions: {
      http: { routePrefix: '/', maxConcurrentRequests: 100, maxOutstandingRequests: -1 },
      queues,
    },
  };
  expect(load(hostJson)).toEqual({
    routePrefix: '',
    logLevels: { default: 'warning', 'Host.Results': 'error' },
    functionTimeoutMs: 0,
    queues: {
      batchSize: 4,
      newBatchThreshold: 2,
      maxDequeueCount: 2,
      visibilityTimeoutMs: 5000,
      maxPollingIntervalMs: 1000,
      messageEncoding: 'none',
    },
    http: { maxConcurrentRequests: 100, maxOutstandingRequests: Number.POSITIVE_INFINITY },
  });
});

test("the project's own host.json is one it can read", () => {
  expect(load(readFileSync('host.json', 'utf8')).queues.messageEncoding).toBe('none');
});

test.each<[object, RegExp]>([
  [{}, /host\.json is not valid: version: must be "2\.0"/],
  [{ version: '2.0', functionTimeout: '5m' }, /functionTimeout: "5m" is not a time span/],
  [
    { version: '2.0', extensions: { queues: { batchSize: 64 } } },
    /extensions\.queues\.batchSize: /,
  ],
  [
    { version: '2.0', extensions: { http: { maxConcurrentRequests: 0 } } },
    /extensions\.http\.maxConcurrentRequests: /,
  ],
  [
    { version: '2.0', logging: { logLevel: { default: 'loud' } } },
    /logging\.logLevel\.default: "loud" is not a log level/,
  ],
])('%o is refused with the place', (hostJson, message) => {
  expect(() => load(hostJson)).toThrow(message);
});

test('a folder without host.json is not a function app', () => {
  expect(() => loadHostConfig(folder.path)).toThrow(/has no host\.json.*--script-root/);
});
