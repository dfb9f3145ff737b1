import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Webhook } from 'standardwebhooks';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../freePort.ts';
import { type CallResource, until, useHouse } from './house.ts';

type Status = Readonly<{
  call: string;
  sequence: number;
  status: string;
  attempt: number;
  outcome?: string;
  why?: string;
  reference: string;
}>;

const root = path.join(import.meta.dirname, '..', '..');
const page = readFileSync(path.join(root, 'docs', 'webhooks.md'), 'utf8');
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
const [latest, former] = [newSecret(), newSecret()];
const house = useHouse({ env: { ...process.env, WEBHOOK_SECRETS: `${latest} ${former}` } });

const folder = mkdtempSync(path.join(tmpdir(), 'webhooks-'));
const children: ChildProcess[] = [];
symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The program of the page in a language, as it stands there. */
const programIn = (language: string): string => {
  const [, program] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page) ?? [];
  if (program === undefined) throw new Error(`no program in ${language}`);
  return program;
};

const isThere = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const post = (url: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, { method: 'POST', body, headers });

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await post(url, '{}')).status === 401;
  } catch {
    return false;
  }
};

/** Starts a program of the page, with one secret; `got` is what it was told. */
const start = async (run: Run) => {
  const port = await freePort();
  writeFileSync(path.join(folder, run.file), programIn(run.language));
  const child = spawn(run.command, [run.file], {
    cwd: folder,
    env: { ...process.env, WEBHOOK_SECRET: run.secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const got: Status[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => void got.push(JSON.parse(line)));
  const url = `http://127.0.0.1:${port}/switchboard`;
  await until(() => isUp(url), Boolean);
  return { url, got };
};

type Run = Readonly<{
  language: string;
  file: string;
  command: string;
  secret: string;
  to: string;
}>;

/** One receiver knows the new secret already, the other one only the old one. */
const runs: readonly Run[] = [
  {
    ...{ language: 'js', file: 'receiver.mjs', command: process.execPath },
    ...{ secret: latest, to: '+12065550181' },
  },
  {
    ...{ language: 'python', file: 'receiver.py', command: 'python3' },
    ...{ secret: former, to: '+12065550182' },
  },
];

const remind = async (to: string, statusUrl: string, reference: string): Promise<string> => {
  const response = await house.api('POST', '/api/calls', {
    headers: { 'Idempotency-Key': reference },
    body: {
      ...{ to, flow: 'appointment-reminder', statusUrl, reference },
      variables: { name: 'Ada', when: 'tomorrow at ten' },
      retry: { on: ['busy'], attempts: 3, interval: '1s' },
    },
  });
  expect(response.status, await response.clone().text()).toBe(202);
  return ((await response.json()) as CallResource).id;
};

/** It rings for a moment each time: whoever is quicker than the provider's answer never rings. */
const busyTwice = {
  behaviour: ['busy', 'busy', 'answer'],
  afterMs: 500,
  script: [{ hear: '/press 1/' }, { press: '1' }, { hear: 'To confirm' }, { press: '1' }],
};

test.each(runs)('the receiver in $language is told every state once, signed', async (run) => {
  // Which of them a machine has is its own affair; Node is there.
  if (!isThere(run.command)) return;
  const { url, got } = await start(run);
  await house.simulate('PUT', `/_sim/handsets/${run.to}`, busyTwice);
  const id = await remind(run.to, url, `visit ${run.language}`);
  await until(
    async () => (await (await house.api('GET', `/api/calls/${id}`)).json()) as CallResource,
    ({ status }) => status === 'ended',
  );
  const told = await until(
    async () => got,
    (all) => all.some(({ status }) => status === 'ended'),
  );
  expect(told.map(({ attempt, status, why }) => `${attempt} ${why ?? status}`)).toEqual([
    ...['1 dialing', '1 ringing', '2 retry', '2 dialing', '2 ringing', '3 retry', '3 dialing'],
    ...['3 ringing', '3 active', '3 ended'],
  ]);
  expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, index) => index + 1));
  expect(new Set(told.map(({ call, reference }) => `${call} ${reference}`))).toEqual(
    new Set([`${id} visit ${run.language}`]),
  );
  expect(told.at(-1)).toMatchObject({ outcome: 'completed' });
});

test.each(runs)('the receiver in $language takes nothing from others, nor twice', async (run) => {
  if (!isThere(run.command)) return;
  const { url, got } = await start(run);
  const body = JSON.stringify({ type: 'call.status', data: { status: 'ringing — läutet' } });
  const signed = (secret: string, id: string, at = Date.now()) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), body),
  });
  const good = signed(run.secret, 'msg_1');
  expect((await post(url, body, signed(newSecret(), 'msg_1'))).status).toBe(401);
  expect((await post(url, `${body} `, good)).status).toBe(401);
  expect((await post(url, body, signed(run.secret, 'msg_1', Date.now() - 600_000))).status).toBe(
    401,
  );
  expect((await post(url, body, { ...good, 'webhook-id': 'msg_2' })).status).toBe(401);
  expect((await post(url, body, { ...good, 'webhook-signature': 'v1,é' })).status).toBe(401);
  expect(got).toEqual([]);
  const both = `v1,AAAA ${good['webhook-signature']}`;
  expect((await post(url, body, { ...good, 'webhook-signature': both })).status).toBe(204);
  expect((await post(url, body, good)).status).toBe(204);
  expect((await post(url, body, signed(run.secret, 'msg_2'))).status).toBe(204);
  const told = await until(
    async () => got,
    ({ length }) => length === 2,
  );
  expect(told[0]?.status).toBe('ringing — läutet');
});
