import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const webhook = new Webhook(secret);

/** Other tests list calls of the same day. */
const knownCaller = `+1206555${randomInt(2_000, 10_000)}`;

type Seen = Readonly<{ headers: IncomingHttpHeaders; body: string }>;
const seen: Seen[] = [];

/** Account 1001 gets an answer, any other one an error. */
const bank = http.createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  seen.push({ headers: request.headers, body });
  const isKnown = JSON.parse(body).account === '1001';
  response.writeHead(isKnown ? 200 : 500, { 'content-type': 'application/json' });
  response.end('{"known":true,"account":{"balance":"12 dollars"}}');
});
await new Promise<void>((resolve) => {
  bank.listen(0, '127.0.0.1', resolve);
});
const { port } = bank.address() as AddressInfo;
afterAll(() => {
  bank.closeAllConnections();
  bank.close();
});

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
mkdirSync(flows);
const sample = path.join(import.meta.dirname, '../../src/flows/account-balance.yaml');
const shipped = readFileSync(sample, 'utf8');
const urlOf = (at: number) => shipped.replace(/url: .*/, `url: "http://127.0.0.1:${at}/balance"`);
writeFileSync(path.join(flows, 'bank.yaml'), urlOf(port));
// Nobody listens at port 9.
writeFileSync(path.join(flows, 'dead.yaml'), urlOf(9));
writeFileSync(
  path.join(flows, 'routes.yaml'),
  'routes: [{ callerPrefix: "+1206555019", flow: dead }, { flow: bank }]\n',
);
const compiled = await compileFlows(flows, path.join(folder, 'dist'));
const house = useHouse({ root: folder, env: { ...process.env, WEBHOOK_SECRETS: secret } });

const call = async (account: string, from: string) => {
  const script = [
    { hear: 'account number' },
    { press: `${account}#` },
    { hear: 'PIN' },
    { press: '1234' },
  ];
  const { transcript, endReason } = await house.ended(await house.dial(script, from));
  const heard = transcript.filter(({ kind }) => kind === 'heard').map(({ text }) => text);
  return { heard, endReason };
};

test('a caller hears the balance that a web service tells, which knows who asks', async () => {
  expect(compiled).toMatchObject({ ok: true });
  const { heard } = await call('1001', knownCaller);
  expect(heard.at(-1)).toBe('Your balance is 12 dollars. Goodbye.');
  const [request] = seen.splice(0);
  const { headers, body } = request ?? { headers: {}, body: '' };
  const signed = {
    'webhook-id': String(headers['webhook-id']),
    'webhook-timestamp': String(headers['webhook-timestamp']),
    'webhook-signature': String(headers['webhook-signature']),
  };
  expect(webhook.verify(body, signed)).toEqual({ account: '1001', pin: '1234' });
  expect(() => webhook.verify(body.replace('1234', '4321'), signed)).toThrow();
});

test('the PIN stands in no list and in no timeline', async () => {
  const listed = (await house.listed()).find(({ from }) => from === knownCaller);
  const response = await house.api('GET', `/api/calls/${listed?.id}`);
  const text = await response.text();
  expect(text).toContain('RequestAnswered');
  expect(text).not.toMatch(/"1234"|"1","2","3","4"/);
});

test('a service that answers with an error is asked again, and the fallback is heard', async () => {
  const { heard } = await call('2002', '+12065550100');
  expect(heard.at(-1)).toMatch(/cannot tell you your balance right now/);
  expect(new Set(seen.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(seen.splice(0)).toHaveLength(2);
});

test('a service that is not there leads to the fallback, not to silence', async () => {
  const { heard, endReason } = await call('1001', '+12065550190');
  expect(heard.at(-1)).toMatch(/cannot tell you your balance right now/);
  expect(endReason).toBeDefined();
  expect(seen).toEqual([]);
});
