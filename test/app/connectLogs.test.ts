import { expect, test } from 'vitest';
import { connectLogs } from '../../src/app/connectLogs.ts';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';

const workspace = '99999999-2222-4333-8444-555555555555';
const window = dayWindow('2026-11-21', 'Etc/UTC');

test('where no workspace is set there are no logs', async () => {
  expect(await connectLogs({ logs: null, identityClientId: null }, 'dist')).toBeNull();
});

test('logs that cannot be reached are missing with the reason, and nothing throws', async () => {
  const logs = { workspace, endpoint: 'http://127.0.0.1:9' };
  const read = await connectLogs({ logs, identityClientId: null }, 'no/such/folder');
  const service = await read?.(window, []);
  expect(service?.headline).toMatchObject({ state: 'missing', why: expect.any(String) });
});
