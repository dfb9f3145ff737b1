import { expect, test } from 'vitest';
import { connectLogs } from '../../src/app/connectLogs.ts';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';

const workspace = '99999999-2222-4333-8444-555555555555';
const window = dayWindow('2026-11-21', 'Etc/UTC');

test('where no workspace is set there are no logs', async () => {
  const logs = await connectLogs({ logs: null, identityClientId: null }, 'dist');
  expect(logs).toEqual({ readService: null, readUsage: null });
});

test('logs that cannot be reached are missing with the reason, and nothing throws', async () => {
  const logs = { workspace, endpoint: 'http://127.0.0.1:9' };
  const connected = await connectLogs({ logs, identityClientId: null }, 'no/such/folder');
  const service = await connected.readService?.(window, []);
  expect(await connected.readUsage?.(window)).toMatchObject({ state: 'missing' });
  expect(service?.headline).toMatchObject({ state: 'missing', why: expect.any(String) });
});
