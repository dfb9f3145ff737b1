import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { newCallId } from '../store/sampleRow.ts';

const cli = path.join(import.meta.dirname, '..', '..', 'dist', 'admin', 'cli.cjs');
const { PATH } = process.env;

const call = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env: { PATH, ...env } });

const connected = () => ({ AzureWebJobsStorage: inject('azurite') });

const medianMs = (args: readonly string[]): number => {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, [...args]);
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[3] ?? 0;
};

test('help comes as fast as three times a Node that does nothing', () => {
  expect(call(['--help']).stdout).toContain('Usage: npm run admin -- <noun> <verb>');
  expect(medianMs([cli, '--help'])).toBeLessThanOrEqual(3 * medianMs(['-e', '0']));
});

test('a switch is turned on, listed, turned off and audited in the storage that is named', () => {
  const name = newCallId();
  const on = call(['switch', 'on', name, '--force', '--until', '2h', '--as', name], connected());
  expect(on.stderr).toMatch(/^Storage: Azurite at 127\.0\.0\.1:\d+ \(from the environment\)\n$/);
  expect(on.stdout).toContain(`${name} is on until `);
  expect(on.status).toBe(0);
  const listed = JSON.parse(call(['switch', 'list', '--json'], connected()).stdout);
  expect(listed.switches).toContainEqual(expect.objectContaining({ name, on: true }));
  expect(call(['switch', 'off', name, '--as', name], connected()).stdout).toBe(`${name} is off.\n`);
  const { entries } = JSON.parse(call(['audit', 'list', '--json'], connected()).stdout);
  const mine = entries.filter(({ subject }: { subject: string }) => subject === name);
  expect(mine.map(({ what, who }: { what: string; who: string }) => [what, who])).toEqual([
    ['switch.off', name],
    ['switch.on', name],
  ]);
});

test('storage that is not there ends with a sentence, a remedy and a code', () => {
  const storage =
    'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=c2VjcmV0;' +
    'TableEndpoint=http://127.0.0.1:9/devstoreaccount1;' +
    'BlobEndpoint=http://127.0.0.1:9/devstoreaccount1';
  const { status, stdout, stderr } = call(['switch', 'list'], { AzureWebJobsStorage: storage });
  expect(status).toBe(4);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Storage: list rows of switches: no answer.*\n.*npm start/);
  expect(stderr).not.toContain('    at ');
});

test.each([
  { args: [], status: 2 },
  { args: ['switch', 'on'], status: 2 },
  { args: ['switch', '--help'], status: 0 },
  { args: ['calls', 'show', 'nope'], status: 3 },
  { args: ['webhooks', 'list'], status: 0 },
  { args: ['webhooks', 'retry', 'nobody'], status: 3 },
  { args: ['webhooks', 'retry'], status: 2 },
])('$args ends with $status', ({ args, status }) => {
  expect(call(args, connected()).status).toBe(status);
});

test('what a lazily loaded bundle refuses is told like everything else', () => {
  const { status, stderr } = call(['users', 'create'], connected());
  expect(status).toBe(4);
  expect(stderr).toMatch(/^Storage: |The settings name no resource of Azure/);
  expect(stderr).toContain('\nSet ACS_ENDPOINT');
});

test('the doctor ends with 1 when something is to be mended, and tells all of it', () => {
  const { status, stdout } = call(['doctor', '--json'], connected());
  expect(status).toBe(1);
  const { findings } = JSON.parse(stdout);
  expect(findings).toContainEqual(expect.objectContaining({ check: 'storage', status: 'ok' }));
  expect(findings).toContainEqual(
    expect.objectContaining({
      check: 'settings',
      status: 'failure',
      remedy: expect.stringContaining('az functionapp config appsettings list'),
    }),
  );
});

test('advice needs neither storage nor a resource', () => {
  const { status, stdout } = call(['advise', '--answers', 'customer=no,teams=no']);
  expect(status).toBe(0);
  expect(stdout).toContain('New customers are turned away since 23 October 2026.');
});
