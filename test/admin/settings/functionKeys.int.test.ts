import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { functionKeysOf } from '../../../src/admin/settings/functionKeys.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

type Asked = Readonly<{ line: string; key: string | undefined; body: string }>;

const startHost = async (status: number) => {
  const asked: Asked[] = [];
  const server = http.createServer(async (request, response) => {
    const key = request.headers['x-functions-key'];
    asked.push({
      line: `${request.method} ${request.url}`,
      key: key === undefined ? undefined : String(key),
      body: await text(request),
    });
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // A server that listens on TCP has such an address.
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

test('the host that runs here is told, with the key that only this machine knows', async () => {
  const { asked, url } = await startHost(200);
  const root = temporaryFolder({ '.local/host/keys.json': '{"master":"m"}' });
  const keys = functionKeysOf(root, url);
  expect((await keys.set('crm-01', 'secret')).isSet).toBe(true);
  expect((await keys.remove('crm-01')).isSet).toBe(true);
  expect(asked).toEqual([
    {
      line: 'PUT /admin/host/functionkeys/crm-01',
      key: 'm',
      body: '{"name":"crm-01","value":"secret"}',
    },
    { line: 'DELETE /admin/host/functionkeys/crm-01', key: 'm', body: '' },
  ]);
});

test('a host that asks for no keys has none for itself', async () => {
  const { asked, url } = await startHost(200);
  await functionKeysOf(temporaryFolder(), url).set('crm-01', 'secret');
  expect(asked[0]?.key).toBeUndefined();
});

test('where it cannot be told, the command is', async () => {
  const { url } = await startHost(404);
  const refused = functionKeysOf(temporaryFolder(), url);
  expect((await refused.set('crm-01', 'secret')).isSet).toBe(false);
  const nobody = functionKeysOf(temporaryFolder(), 'http://127.0.0.1:9');
  expect((await nobody.set('crm-01', 'secret')).isSet).toBe(false);
  const azure = functionKeysOf(temporaryFolder(), null);
  expect(await azure.set('crm-01', 'secret')).toEqual({
    isSet: false,
    command:
      'az functionapp keys set --resource-group <group> --name <app> ' +
      '--key-type functionKeys --key-name crm-01 --key-value secret',
  });
  expect((await azure.remove('crm-01')).command).toContain('az functionapp keys delete');
});
