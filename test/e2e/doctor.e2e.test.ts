import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import * as doctor from '../../src/admin/doctor/doctor.ts';
import type { Reported } from '../../src/admin/doctor/runChecks.ts';
import type { Output } from '../../src/admin/verb.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { adminWorld } from '../admin/adminWorld.ts';
import { freePort } from '../freePort.ts';
import { useHouse } from './house.ts';

const house = useHouse();
const root = fileURLToPath(new URL('../..', import.meta.url));
const plain: doctor.Options = {
  json: false,
  deployed: null,
  settings: null,
  hostname: null,
};

type Change = Readonly<{ settings?: Record<string, string>; root?: string; aheadMs?: number }>;

/** What the doctor says of the house, whose settings may have been changed behind its back. */
const examine = async (change: Change = {}): Promise<Output> => {
  const { settings, host } = house.environment();
  const { deps } = adminWorld({
    settings: async () => ({
      origin: 'npm start',
      values: { ...settings, ...change.settings },
      host,
    }),
    root: change.root ?? root,
    promptsFolder: path.join(root, 'dist', 'prompts'),
    now: () => (Date.now() + (change.aheadMs ?? 0)) as Instant,
  });
  return doctor.run(plain, deps);
};

const findingsOf = ({ json }: Output): readonly Reported[] => Object(json).findings;

/** What is not right, as `check: message | remedy`. */
const wrongIn = (output: Output): readonly string[] =>
  findingsOf(output)
    .filter(({ status }) => status !== 'ok')
    .map(({ check, message, remedy }) => `${check}: ${message} | ${remedy}`);

const subscribe = (advancedFilters: readonly unknown[]): Promise<unknown> =>
  house.simulate('PUT', '/_sim/subscriptions/incoming', {
    endpoint: house.environment().eventGridUrl,
    eventTypes: ['Microsoft.Communication.IncomingCall'],
    advancedFilters,
  });

const nobody = async (): Promise<string> => `http://localhost:${await freePort()}`;

afterEach(async () => {
  await subscribe([]);
  await house.simulate('DELETE', '/_sim/faults');
});

test('all is green beside npm start', async () => {
  const output = await examine();
  expect(wrongIn(output)).toEqual([]);
  expect(output.ending).toBe('done');
  const checks = new Set(findingsOf(output).map(({ check }) => check));
  expect([...checks]).toEqual([
    ...['settings', 'storage', 'resource', 'callbacks', 'audience', 'events', 'numbers', 'flows'],
    ...['prompts', 'speech', 'requests', 'lines', 'calendars', 'direct routing', 'clients'],
    ...['clock', 'retirement'],
  ]);
  expect(output.lines.at(-1)).toBe('Nothing keeps a call from working.');
});

/** A fault, and what is then said of it; more may be wrong because of it. */
type Fault = Readonly<{
  what: string;
  inject: () => Promise<Change>;
  check: string;
  says: RegExp;
  remedy: RegExp;
}>;

const faults: readonly Fault[] = [
  {
    what: 'a wrong key',
    inject: async () => {
      const { ACS_CONNECTION_STRING: right = '' } = house.environment().settings;
      const wrong = Buffer.from('this is the key of something else').toString('base64');
      return {
        settings: { ACS_CONNECTION_STRING: right.replace(/accesskey=.*/, `accesskey=${wrong}`) },
      };
    },
    check: 'resource',
    says: /./,
    remedy: /ACS_CONNECTION_STRING to a connection string that is valid/,
  },
  {
    what: 'storage that is down',
    inject: async () => {
      const { AzureWebJobsStorage: right = '' } = house.environment().settings;
      const port = await freePort();
      const wrong = right.replace(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`);
      return { settings: { AzureWebJobsStorage: wrong } };
    },
    check: 'storage',
    says: /read a table: no answer/,
    remedy: /npm start/,
  },
  {
    what: 'a simulator that is down',
    inject: async () => {
      const { ACS_CONNECTION_STRING: right = '' } = house.environment().settings;
      const address = await nobody();
      const wrong = right.replace(/endpoint=[^;]*/, `endpoint=${address}/`);
      return { settings: { ACS_CONNECTION_STRING: wrong } };
    },
    check: 'resource',
    says: /ECONNREFUSED/,
    remedy: /See that the resource can be reached/,
  },
  {
    what: 'a callback address at which nobody is',
    inject: async () => ({ settings: { CALLBACK_BASE_URL: await nobody() } }),
    check: 'callbacks',
    says: /does not answer at http:\/\/localhost:\d+ \(ECONNREFUSED\)/,
    remedy: /^npm start$/,
  },
  {
    what: 'a callback address that is not https',
    inject: async () => ({ settings: { CALLBACK_BASE_URL: 'http://switchboard.example' } }),
    check: 'settings',
    says: /^CALLBACK_BASE_URL: .*https:\/\//,
    remedy: /Put CALLBACK_BASE_URL right/,
  },
  {
    what: 'an audience of another resource',
    inject: async () => ({
      settings: { CALLBACK_AUDIENCE: '99999999-2222-4333-8444-555555555555' },
    }),
    check: 'audience',
    says: /not the id of this resource, 11111111-/,
    remedy: /CALLBACK_AUDIENCE=11111111-/,
  },
  {
    what: 'no subscription',
    inject: async () => {
      await house.simulate('DELETE', '/_sim/subscriptions/incoming');
      return {};
    },
    check: 'events',
    says: /Nothing is subscribed/,
    remedy: /npm start/,
  },
  {
    what: 'a filter without one of our numbers',
    inject: async () => {
      const { numbers } = await house.simulate<{ numbers: string[] }>('GET', '/_sim/numbers');
      const key = 'data.to.phoneNumber.value';
      await subscribe([{ operatorType: 'StringIn', key, values: numbers.slice(1) }]);
      return {};
    },
    check: 'events',
    says: /leaves out \+18005550199/,
    remedy: /data\.to\.phoneNumber\.value/,
  },
  {
    what: 'a route to a flow that there is not',
    inject: async () => ({ root: await rootWith((set) => delete set.flows['on-call']) }),
    check: 'flows',
    says: /the flow on-call, which there is not/,
    remedy: /src\/flows\/on-call\.yaml.*npm run build/,
  },
  {
    what: 'numbers without a route',
    inject: async () => ({ root: await rootWith((set) => set.routes.pop()) }),
    check: 'numbers',
    says: /No route takes calls to \+18005550199/,
    remedy: /- \{ called: "\+18005550199", flow: <flow> \}/,
  },
  {
    what: 'speech that is not set',
    inject: async () => ({ settings: { SPEECH_ENDPOINT: '' } }),
    check: 'speech',
    says: /SPEECH_ENDPOINT is not set/,
    remedy: /az cognitiveservices account show/,
  },
  {
    what: 'a clock that is off by ten minutes',
    inject: async () => ({ aheadMs: 600_000 }),
    check: 'clock',
    says: /(600|599|601) s ahead of/,
    remedy: /timedatectl set-ntp true/,
  },
  {
    what: 'a broken setting',
    inject: async () => ({ settings: { HASH_KEY: '1:c2hvcnQ=' } }),
    check: 'settings',
    says: /^HASH_KEY: a key of 5 bytes is too short/,
    remedy: /Put HASH_KEY right/,
  },
  {
    what: 'a fault that was left in the simulator',
    inject: async () => {
      await house.simulate('PUT', '/_sim/faults', { speechNotLinked: true });
      return {};
    },
    check: 'faults',
    says: /speechNotLinked/,
    remedy: /curl -X DELETE .*\/_sim\/faults/,
  },
];

type Loose = { flows: Record<string, unknown>; routes: unknown[] };

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A project like ours whose compiled flows are not as they should be. */
const rootWith = async (spoil: (set: Loose) => unknown): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'doctor-'));
  folders.push(folder);
  await cp(path.join(root, 'src', 'flows'), path.join(folder, 'src', 'flows'), { recursive: true });
  const set = JSON.parse(await readFile(path.join(root, 'dist', 'flows.json'), 'utf8')) as Loose;
  spoil(set);
  await mkdir(path.join(folder, 'dist'));
  await writeFile(path.join(folder, 'dist', 'flows.json'), JSON.stringify(set));
  return folder;
};

const milder = ['faults', 'numbers'];

test.each(faults)('$what is found, with what mends it', async (fault) => {
  const output = await examine(await fault.inject());
  const found = findingsOf(output).filter(
    ({ check, status }) => check === fault.check && status !== 'ok',
  );
  expect(found.map(({ message }) => message)).toContainEqual(expect.stringMatching(fault.says));
  const right = found.find(({ message }) => fault.says.test(message));
  expect(right?.remedy).toMatch(fault.remedy);
  const isMild = milder.includes(fault.check);
  expect(right?.status).toBe(isMild ? 'warning' : 'failure');
  expect(output.ending).toBe(isMild ? 'done' : 'failed');
  // Keys are nobody's to see.
  expect(JSON.stringify(output)).not.toMatch(/accesskey|AccountKey/i);
});
