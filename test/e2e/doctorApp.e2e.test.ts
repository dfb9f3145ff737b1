import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Reported } from '../../src/admin/doctor/runChecks.ts';
import { type Answers, standInAz } from '../admin/azure/standInAz.ts';
import { settings as deployed, root, urls } from '../admin/doctor/azure/contoso.ts';
import { contosoBut, settingsBut } from '../admin/doctor/azure/contosoBut.ts';
import { useHouse } from './house.ts';

const house = useHouse();
const reference = deployed.HASH_KEY ?? '';

/** Where the resource of the house is, which is a simulator. */
const endpointIn = (connection = ''): string => /endpoint=([^;]+?)\/?;/.exec(connection)?.[1] ?? '';

/** The house, as az would tell of it if it were deployed; its secrets are in a vault. */
const azOf = (changes: Parameters<typeof contosoBut>[0] = {}): Answers => {
  const { settings, host } = house.environment();
  const { AzureWebJobsStorage = '', ACS_CONNECTION_STRING = '', SPEECH_ENDPOINT = '' } = settings;
  const { CALLBACK_AUDIENCE = '', CALLBACK_KEYS_URL = '', CALLER_ID = '' } = settings;
  const list = settingsBut({
    ...{ AzureWebJobsStorage, ACS_CONNECTION_STRING, SPEECH_ENDPOINT },
    ...{ AzureWebJobsStorage__accountName: null, ACS_ENDPOINT: null },
    ...{ CALLBACK_AUDIENCE, CALLBACK_KEYS_URL, CALLER_ID, REQUEST_BASE_URL: reference },
  });
  return contosoBut({
    [urls.settings]: { '': list },
    [urls.speech]: { 'value.0.properties.endpoint': SPEECH_ENDPOINT },
    [urls.communications]: {
      'value.0.properties.hostName': new URL(endpointIn(ACS_CONNECTION_STRING)).host,
    },
    ...changes,
    [urls.site]: {
      'properties.defaultHostName': new URL(host).host,
      ...changes[urls.site],
    },
  });
};

type Ended = Readonly<{ code: number | null; findings: readonly Reported[] }>;

/** The built command line, with nothing but az to ask. */
const doctor = (answers: Answers): Promise<Ended> => {
  const cli = path.join(root, 'dist', 'admin', 'cli.cjs');
  const args = ['doctor', '--app', 'func-contoso', '--group', 'rg-contoso', '--json'];
  const { env } = standInAz(answers);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { env }, (_error, stdout) => {
      resolve({ code: child.exitCode, findings: JSON.parse(stdout).findings });
    });
  });
};

// The stand-in for az is a script, which Windows does not start.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix('a deployed app that is well has nothing to mend', async () => {
  const { code, findings } = await doctor(azOf());
  expect(findings.filter(({ status }) => status === 'failure')).toEqual([]);
  expect(code).toBe(0);
  const unseen = findings.filter(({ status }) => status === 'unchecked');
  // What no other check can see: an address that is in the vault.
  expect(unseen.map(({ check }) => check)).toEqual(['secrets', 'requests']);
});

onUnix('one that was published without dist ends with 1, and is told what to do', async () => {
  const { code, findings } = await doctor(azOf({ [urls.functions]: { value: [] } }));
  expect(code).toBe(1);
  expect(findings.find(({ check }) => check === 'functions')).toMatchObject({
    status: 'failure',
    remedy: expect.stringContaining('npm run build && func azure functionapp publish func-contoso'),
  });
});
