import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const shop = `
voice: en-US-JennyNeural
start: open
steps:
  open: { branch: { cases: [{ when: { switch: closed }, go: closed }], else: hello } }
  closed: { say: { prompt: "{{switch.closed.say}}", go: end } }
  hello: { say: { prompt: "We are open.", go: end } }
`;

/** Five seconds, and a call. */
const soonMs = 10_000;

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
const dist = path.join(folder, 'dist');
mkdirSync(flows);
writeFileSync(path.join(flows, 'shop.yaml'), shop);
writeFileSync(path.join(flows, 'routes.yaml'), 'routes: [{ flow: shop }]\n');
const compiled = await compileFlows(flows, dist);
// The command line of the project, beside the flows of this test.
cpSync(path.join(import.meta.dirname, '../../dist/admin'), path.join(dist, 'admin'), {
  recursive: true,
});
const house = useHouse({ root: folder });

const admin = (...args: readonly string[]) => {
  const env = { PATH: process.env.PATH, AzureWebJobsStorage: house.environment().storage };
  const cli = path.join(dist, 'admin', 'cli.cjs');
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
};

/** What somebody hears who calls now. */
const heard = async (): Promise<string | undefined> => {
  const { transcript } = await house.ended(await house.dial([]));
  return transcript.filter(({ kind }) => kind === 'heard').at(-1)?.text;
};

test('an operator closes and opens again, and callers hear it within seconds', async () => {
  expect(compiled).toMatchObject({ ok: true });
  expect(await heard()).toBe('We are open.');
  const on = admin('switch', 'on', 'closed', '--until', '2h', '--say', 'Closed until six.');
  expect(on).toMatchObject({ status: 0, stdout: expect.stringContaining('closed is on until') });
  await until(heard, (text) => text === 'Closed until six.', soonMs);
  expect(admin('switch', 'off', 'closed')).toMatchObject({ status: 0, stdout: 'closed is off.\n' });
  await until(heard, (text) => text === 'We are open.', soonMs);
});

test('a switch goes off by itself at its end', async () => {
  admin('switch', 'on', 'closed', '--until', '8s', '--say', 'Back in a moment.');
  await until(heard, (text) => text === 'Back in a moment.', soonMs);
  await until(heard, (text) => text === 'We are open.', soonMs);
});

test('the command line tells what has happened in a call', async () => {
  const { calls } = JSON.parse(admin('calls', 'list', '--json').stdout);
  const { stdout } = admin('calls', 'show', calls[0].id);
  expect(stdout).toMatch(/inbound, completed\n.*flow shop\n/);
  expect(stdout).toMatch(/→ answer +done in \d+ ms.*connected\n.*→ say +done/s);
});

test('a name that no flow asks for is refused with the nearest', () => {
  const { status, stderr } = admin('switch', 'on', 'closd');
  expect(status).toBe(3);
  expect(stderr).toContain('Did you mean `closed`?');
});
