import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteRunning } from '../../src/local/tasks/environment/noteRunning.ts';
import { until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const { folder } = await unpackedApp();
const dist = path.join(folder, 'dist');
// The command line of the project, beside what would be published.
cpSync(path.join(import.meta.dirname, '../../dist/admin'), path.join(dist, 'admin'), {
  recursive: true,
});
const house = useHouse({ root: folder, enableAuth: true });

let forget: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  forget = await noteRunning(folder, house.environment());
});
afterAll(() => forget());

/** As somebody types it beside `npm start`; what it prints for programs. */
const admin = (...args: readonly string[]): Record<string, unknown> => {
  const cli = path.join(dist, 'admin', 'cli.cjs');
  const options = { encoding: 'utf8', env: { PATH: process.env.PATH } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--json'], options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Record<string, unknown>;
};

const keys: Record<string, string> = {};
const add = (name: string, ...args: readonly string[]): void => {
  const { key, isSet } = admin('clients', 'add', name, ...args);
  expect(isSet).toBe(true);
  keys[name] = String(key);
};

const as = (name: string, more = {}) => ({
  headers: { 'x-functions-key': keys[name] ?? '', ...more },
});
const statusOf = async (method: string, where: string, request = {}) =>
  (await house.api(method, where, request)).status;

const flow = 'contoso-support';

test('until a client is added the key of the host may do everything', async () => {
  expect(await statusOf('GET', '/api/calls')).toBe(200);
  expect(await statusOf('GET', '/api/openapi.json')).toBe(200);
});

test('from then on clients alone are let in, each to what it may', async () => {
  add('crm');
  add('alarm', '--scopes', 'place,read-own');
  add('watch', '--scopes', 'read-all');
  await until(
    () => statusOf('GET', '/api/calls'),
    (status) => status === 403,
  );
  expect(await statusOf('GET', '/api/calls', { headers: { 'x-functions-key': 'x' } })).toBe(401);

  const body = { to: '+12065550123', flow };
  const once = { 'Idempotency-Key': 'a1' };
  const placed = await house.api('POST', '/api/calls', { body, ...as('crm', once) });
  expect(placed.status).toBe(202);
  const { id } = (await placed.json()) as { id: string };
  const where = `/api/calls/${id}`;
  expect(await (await house.api('GET', where, as('crm'))).json()).toMatchObject({ client: 'crm' });
  expect(await statusOf('GET', where, as('watch'))).toBe(200);
  expect(await statusOf('GET', where, as('alarm'))).toBe(404);
  expect(await statusOf('DELETE', where, as('alarm'))).toBe(404);
  expect(await statusOf('DELETE', where, as('watch'))).toBe(403);
  expect(await statusOf('POST', '/api/calls', { body, ...as('watch', once) })).toBe(403);
  expect([200, 202]).toContain(await statusOf('DELETE', where, as('crm')));
});

test('a batch is answered call by call, and its calls are dialled', async () => {
  const numbers = ['+12065550151', '+12065550152', 'nobody'];
  const calls = numbers.map((to) => ({ idempotencyKey: `batch ${to}`, to, flow }));
  const response = await house.api('POST', '/api/batches', { body: { calls }, ...as('crm') });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    accepted: 2,
    refused: 1,
    results: [
      { idempotencyKey: 'batch +12065550151', status: 202, call: { status: 'scheduled' } },
      { status: 202 },
      { status: 400, problem: { field: 'to' } },
    ],
  });
  await until(
    async () => (await house.legs()).filter(({ to }) => numbers.includes(to)).length,
    (count) => count === 2,
  );
});

test('a dry run says what would happen, and nobody is dialled', async () => {
  const to = '+12065550153';
  const body = { to, flow, window: { hours: '09:00-18:00', zone: 'America/New_York' } };
  const dry = await house.api('POST', '/api/calls?dryRun=true', { body, ...as('crm') });
  expect(dry.status).toBe(200);
  expect(await dry.json()).toMatchObject({ wouldDial: true, dialAt: expect.any(String) });
  expect((await house.legs()).filter((leg) => leg.to === to)).toEqual([]);
});

test('a number on the do-not-call list is not called', async () => {
  const to = '+12065550154';
  const where = `/api/suppressions/${to}`;
  const body = { reason: 'asked by mail' };
  expect(await statusOf('GET', where, as('crm'))).toBe(404);
  expect(await statusOf('PUT', where, { body, ...as('crm') })).toBe(200);
  expect(await (await house.api('GET', where, as('alarm'))).json()).toMatchObject({
    ...{ number: to, reason: 'asked by mail', by: 'crm' },
  });
  const asked = { body: { to, flow }, ...as('crm', { 'Idempotency-Key': 'listed' }) };
  const refused = await house.api('POST', '/api/calls', asked);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'doNotCall', field: 'to' });
  expect(await statusOf('DELETE', where, as('crm'))).toBe(403);
  add('boss', '--scopes', 'admin');
  await until(
    () => statusOf('DELETE', where, as('boss')),
    (status) => status === 204,
  );
  expect(await statusOf('POST', '/api/calls', asked)).toBe(202);
});

test('the page and its program come from the package itself, and need no key', async () => {
  const { host } = house.environment();
  const page = await fetch(`${host}/api/docs`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const program = await fetch(`${host}/api/docs/rapidoc.js`);
  expect(program.headers.get('content-type')).toContain('text/javascript');
  expect(await program.text()).toContain('rapi-doc');
  expect((await fetch(`${host}/api/openapi.json`)).status).toBe(401);
  const contract = await house.api('GET', '/api/openapi.json', as('watch'));
  expect(await contract.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});

test('another key is let in beside the one before, and one that is removed is not', async () => {
  const before = keys.crm ?? '';
  add('crm', '--rotate');
  await until(
    () => statusOf('GET', '/api/calls', as('crm')),
    (status) => status === 200,
  );
  const old = { headers: { 'x-functions-key': before } };
  expect(await statusOf('GET', '/api/calls', old)).toBe(200);
  expect(admin('clients', 'list').clients).toContainEqual(
    expect.objectContaining({ name: 'crm', keys: 2 }),
  );
  admin('clients', 'remove', 'crm', '--yes');
  expect(await statusOf('GET', '/api/calls', as('crm'))).toBe(401);
  expect(await statusOf('GET', '/api/calls', old)).toBe(401);
});
