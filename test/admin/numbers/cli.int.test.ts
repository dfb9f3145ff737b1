import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Resource, startResource } from '../../local/simulator/startResource.ts';
import { accessKey } from '../../local/simulator/startSimulator.ts';

const cli = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'admin', 'cli.cjs');
const number = '+12065550100';
const seattle = ['US', 'geographic', '--state', 'WA', '--city', 'Seattle'];

const envFor = ({ url }: Resource) => ({
  PATH: process.env.PATH,
  AzureWebJobsStorage: inject('azurite'),
  ACS_CONNECTION_STRING: `endpoint=${url}/;accesskey=${accessKey}`,
});

type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

/** Runs the built command line beside the simulator, which lives in this process. */
const call = (
  resource: Resource,
  { connection = envFor(resource).ACS_CONNECTION_STRING },
  ...args: readonly string[]
) => {
  const env = { ...envFor(resource), ACS_CONNECTION_STRING: connection };
  return new Promise<Ended>((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, 'numbers', ...args],
      { env },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      },
    );
  });
};

const json = async (resource: Resource, ...args: readonly string[]) => {
  const ended = await call(resource, {}, ...args, '--json');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ended.stdout);
};

/** Begins to buy, and ends the process as soon as the order is placed. */
const buyAndEnd = async (resource: Resource, search: string, signal: NodeJS.Signals) => {
  const args = [cli, 'numbers', 'buy', search, '--yes'];
  const child = spawn(process.execPath, args, { env: envFor(resource) });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let stderr = '';
  child.on('close', resolve);
  child.stderr.on('data', (data) => {
    stderr += String(data);
    if (String(data).includes('Buying')) child.kill(signal);
  });
  return { code: await promise, stderr };
};

const orders = async ({ sim }: Resource) => {
  const { requests } = await sim<{ requests: unknown[] }>(
    'GET',
    '/requests?operation=purchaseNumbers',
  );
  return requests.length;
};

test('search, buy, list and release', async () => {
  const resource = await startResource();
  const { searchId, numbers, monthlyCost } = await json(resource, 'search', ...seattle);
  expect([numbers, monthlyCost.amount]).toEqual([[number], 1]);
  const bought = await json(resource, 'buy', searchId, '--yes', '--max-monthly-cost', '1');
  expect(bought).toMatchObject({ how: 'bought', bought: [{ number }] });
  expect(bought.route.yaml).toEqual([`  - { called: "${number}", flow: contoso-support }`]);
  const listed = await json(resource, 'list');
  expect(listed.numbers.map((one: { number: string }) => one.number)).toContain(number);
  expect(await json(resource, 'release', number, '--release', number)).toMatchObject({
    released: true,
  });
  const { numbers: left } = await json(resource, 'list');
  expect(left.map((one: { number: string }) => one.number)).not.toContain(number);
});

test('for people there is a line with the resource, and a remedy for what goes wrong', async () => {
  const resource = await startResource();
  const shown = await call(resource, {}, 'show', '+14155550199');
  expect(shown).toMatchObject({ code: 3, stdout: '' });
  expect(shown.stderr).toMatch(/^Resource: simulator at localhost:\d+ \(from the environment\)\n/);
  expect(shown.stderr).toContain('+14155550199 is not a number of this resource.\n`numbers list`');
  const unasked = await call(resource, {}, 'buy', ...seattle);
  expect(unasked.code).toBe(3);
  expect(unasked.stderr).toContain(`Buy ${number} for 1.00 USD a month? Nobody is there`);
  expect(unasked.stderr).toContain('Add --yes');
  const wrong = await call(resource, {}, 'search', 'USA', 'toll-free', '--json');
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  expect(JSON.parse(wrong.stderr).error.message).toContain('Write US.');
});

test.each([
  {
    what: 'a wrong key',
    says: 'az login',
    connect: (url: string) => `endpoint=${url}/;accesskey=AAAA`,
  },
  {
    what: 'an endpoint where nobody is',
    says: 'its name is right',
    connect: () => `endpoint=http://127.0.0.1:9/;accesskey=${accessKey}`,
  },
])(
  '$what ends with a sentence and a code',
  async ({ says, connect }) => {
    const resource = await startResource();
    const { code, stderr } = await call(resource, { connection: connect(resource.url) }, 'list');
    expect(code).toBe(4);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  },
  30_000,
);

test.each([
  { signal: 'SIGINT', code: 130, says: 'numbers buy' },
  { signal: 'SIGKILL', code: null, says: 'Buying' },
] as const)('after $signal in a purchase the same command takes it up', async (how) => {
  const resource = await startResource({ factor: 1, searchDelayMs: 0 });
  const { searchId } = await json(resource, 'search', ...seattle);
  const ended = await buyAndEnd(resource, searchId, how.signal);
  expect(ended.code).toBe(how.code);
  expect(ended.stderr).toContain(how.says);
  await resource.advance(20_000);
  expect(await json(resource, 'buy', ...seattle)).toMatchObject({
    ...{ how: 'resumed', bought: [{ number }] },
  });
  expect(await orders(resource)).toBe(1);
});
