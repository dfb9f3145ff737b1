import { expect, test } from 'vitest';
import { connectPorts } from '../../src/app/connectPorts.ts';
import { readConfig } from '../../src/config.ts';
import { sampleEnv } from '../config/sampleEnv.ts';

test('every port is there, and nothing has been sent', async () => {
  const ports = await connectPorts(readConfig(sampleEnv()));
  expect(Object.keys(ports).toSorted()).toEqual([
    'archive',
    'askForReport',
    'audit',
    'clients',
    'deadNotices',
    'files',
    'gateway',
    'getPrompt',
    'index',
    'keptFlows',
    'limitStore',
    'queues',
    'recordings',
    'reportIndex',
    'reports',
    'store',
    'suppressed',
    'switches',
    'wakeups',
  ]);
});
