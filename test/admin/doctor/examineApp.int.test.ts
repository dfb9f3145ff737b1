import { expect, inject, test } from 'vitest';
import { runAz } from '../../../src/admin/azure/runAz.ts';
import { allChecks } from '../../../src/admin/doctor/allChecks.ts';
import { examineApp } from '../../../src/admin/doctor/examineApp.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { accessKey, audience, startSimulator } from '../../local/simulator/startSimulator.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { type Answers, standInAz } from '../azure/standInAz.ts';
import { root, urls } from './azure/contoso.ts';
import { contosoBut, settingsBut } from './azure/contosoBut.ts';

const deployed = { app: 'func-contoso', group: 'rg-contoso' };
const { signal: interrupted } = new AbortController();
const around = { root, promptsFolder: '/nowhere', now: () => Date.now() as Instant, interrupted };

const examine = (env: Readonly<Record<string, string>>) =>
  examineApp(deployed, { ...around, az: runAz(env) });

// The stand-in for az is a script, which Windows does not start.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix(
  'an app is looked at with its own settings, secrets or not',
  async () => {
    const { url } = await startSimulator();
    const settings = settingsBut({
      ...{ ACS_ENDPOINT: null, AzureWebJobsStorage__accountName: null },
      ...{ AzureWebJobsStorage: inject('azurite'), SPEECH_ENDPOINT: null },
      ACS_CONNECTION_STRING: `endpoint=${url}/;accesskey=${accessKey}`,
      ...{ CALLBACK_AUDIENCE: audience, CALLBACK_KEYS_URL: `${url}/calling/keys` },
    });
    const answers: Answers = contosoBut({
      [urls.settings]: { '': settings },
      [urls.communications]: { 'value.0.properties.hostName': new URL(url).host },
    });
    const found = await examine(standInAz(answers).env);
    const statuses = Object.fromEntries(found.map(({ check, status }) => [check, status]));
    expect(statuses).toMatchObject({
      ...{ app: 'ok', functions: 'ok', secrets: 'ok', access: 'ok', subscriptions: 'ok' },
      ...{ logs: 'ok', storage: 'ok', resource: 'ok', audience: 'ok' },
    });
    const says = found.map(({ check, message }) => `${check}: ${message}`);
    expect(says).toContain('settings: The settings of the app func-contoso are complete.');
    // Where the app is, is what Azure says of it.
    expect(says).toContainEqual(
      expect.stringMatching(/^callbacks: .*func-contoso\.azurewebsites\.net/),
    );
    expect(JSON.stringify(found)).not.toContain(accessKey);
  },
  60_000,
);

const nothingElse = (found: Awaited<ReturnType<typeof examine>>) => {
  expect(found.slice(1).map(({ check, status }) => [check, status])).toEqual(
    allChecks.map(({ name }) => [name, 'unchecked']),
  );
};

test('without az there is one thing to mend, and nothing else is looked at', async () => {
  const found = await examine({ PATH: temporaryFolder() });
  expect(found[0]).toMatchObject({
    ...{ check: 'azure', status: 'failure' },
    remedy: 'Install it (https://aka.ms/azure-cli), then: az login',
  });
  nothingElse(found);
});

onUnix('the same where nobody is signed in', async () => {
  const stderr = "ERROR: Please run 'az login' to setup account.";
  const found = await examine(standInAz({ everything: { stderr, code: 1 } }).env);
  expect(found[0]?.remedy).toMatch(/^az login ; az account set/);
  nothingElse(found);
  expect(found[1]?.remedy).toContain('doctor --app func-contoso --group rg-contoso');
});
