import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/deploy.ts';
import { azure, contoso, missing } from './deploy/azure.ts';
import { type Answers, fakePrograms } from './deploy/fakePrograms.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const onPrograms = test.skipIf(process.platform === 'win32');

const deploying = (az: Answers, args: readonly string[], env = contoso) => {
  const programs = fakePrograms({ az });
  const file = path.join(temporaryFolder({ 'production.env': env }), 'production.env');
  const { context, printed, said } = testContext(root, '--env-file', file, '--yes', ...args);
  const result = run({ ...context, env: { PATH: programs.PATH } });
  return { result, printed, said, calls: programs.calls };
};

onPrograms('everything but the code: in order, with what earlier steps have made', async () => {
  const az = azure({ to: '^keyvault secret show', fails: missing });
  const { result, printed, calls } = deploying(az, [
    '--only',
    'events,secrets,core,check',
    '--json',
  ]);
  expect(await result).toBe(0);
  const said = JSON.parse(printed.join(''));
  expect(said).toMatchObject({ app: 'func-contoso-x', group: 'rg-contoso' });
  expect(said.steps.map(({ step }: { step: string }) => step)).toEqual([
    ...['check', 'core', 'secrets', 'events'],
  ]);
  const templates = calls().filter(({ line }) => line.startsWith('deployment sub create'));
  expect(templates.map(({ line }) => line)).toEqual([
    expect.stringMatching(/--name switchboard-contoso .*main\.bicepparam/),
    expect.stringMatching(/--name switchboard-contoso-events .*events\.bicepparam/),
  ]);
  expect(templates.map(({ env }) => env)).toEqual([
    expect.objectContaining({ AZURE_RESOURCE_GROUP: 'rg-contoso', DEPLOYER_TYPE: 'User' }),
    expect.objectContaining({ APP_NAME: 'func-contoso-x' }),
  ]);
});

onPrograms(
  'secrets are made once, are right for the app, and stand on no command line',
  async () => {
    const az = azure(
      { to: 'secret show .*hash-key', json: 'there' },
      { to: 'secret show', fails: missing },
    );
    const { result, said, calls } = deploying(az, ['--only', 'secrets']);
    expect(await result).toBe(0);
    const set = calls().filter(({ line }) => line.startsWith('keyvault secret set'));
    expect(set.map(({ line }) => /--name (\S+)/.exec(line)?.[1])).toEqual([
      ...['webhook-secrets', 'event-grid-keys'],
    ]);
    expect(set[0]?.file).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(set[1]?.file).toMatch(/^[\w-]{43}$/);
    for (const { line, file = '' } of set) {
      expect(line).not.toContain(file);
      expect(said.join('\n')).not.toContain(file);
    }
    expect(said.join('\n')).toContain('hash-key: there already');
  },
);

onPrograms('a deployment that others run in a pipeline is given rights as one', async () => {
  const user = { name: 'app-id', type: 'servicePrincipal' };
  const az = azure({ to: '^account show', json: { name: 'n', id: 'i', user } });
  const { result, calls } = deploying(az, ['--only', 'core']);
  expect(await result).toBe(0);
  expect(calls().at(-1)?.env.DEPLOYER_TYPE).toBe('ServicePrincipal');
});

onPrograms('what would change is shown, and nothing is changed', async () => {
  const { result, calls } = deploying(azure(), ['--dry-run']);
  expect(await result).toBe(0);
  const verbs = calls().map(({ line }) => line.split(' ').slice(0, 3).join(' '));
  expect(verbs).toContain('deployment sub what-if');
  expect(verbs.filter((verb) => /create|set/.test(verb))).toEqual([]);
});

onPrograms.each([
  [
    'az is too old',
    { to: '^version', json: { 'azure-cli': '2.45.0' } },
    /az 2\.45\.0 is too old.*az upgrade/,
  ],
  ['nobody is signed in', { to: '^account show', fails: "Please run 'az login'" }, /az login/],
  [
    'a provider is not registered',
    { to: '^provider list', json: [] },
    /az provider register --wait/,
  ],
  [
    'the region has no Flex Consumption',
    { to: 'list-flexconsumption', json: [{ name: 'East US' }] },
    /not to be had in westeurope.*eastus/,
  ],
  [
    'the resource with the numbers is not there',
    { to: '^resource show', fails: 'ResourceNotFound' },
    /ResourceNotFound[\s\S]*ACS_NAME/,
  ],
  [
    'the resource has no identity to speak with',
    { to: '^resource show', json: { identity: { type: 'None' } } },
    /az communication identity assign/,
  ],
  ['a template fails', { to: '^deployment sub create', fails: 'QuotaExceeded' }, /QuotaExceeded/],
  ['az prints no JSON', { to: '^account show', json: 'hello' }, /something else than expected/],
])('it ends with a sentence when %s', async (_, answer, sentence) => {
  const { result } = deploying(azure(answer), ['--only', 'check,core']);
  await expect(result).rejects.toThrow(sentence);
});

onPrograms('without az it says where to get it', async () => {
  const { context } = testContext(root, '--yes', '--only', 'check');
  const env = { PATH: temporaryFolder(), AZURE_ENV_NAME: 'c', AZURE_LOCATION: 'w', ACS_NAME: 'a' };
  await expect(run({ ...context, env })).rejects.toThrow('aka.ms/installazurecli');
});

test.each([
  ['a file that is not there', ['--env-file', 'nowhere.env', '--yes'], {}, /infra\/example\.env/],
  ['a name that is missing', ['--yes'], { AZURE_ENV_NAME: 'c' }, /AZURE_LOCATION is missing/],
  ['a step that there is not', ['--only', 'coffee'], {}, /no step "coffee"/],
  ['two ways to choose', ['--only', 'core', '--from', 'code'], {}, /not both/],
  ['nobody to ask', [], { AZURE_ENV_NAME: 'c', AZURE_LOCATION: 'w', ACS_NAME: 'a' }, /Add --yes/],
])('%s is said at once', async (_, args, env, sentence) => {
  const { context } = testContext(root, ...args);
  await expect(run({ ...context, env })).rejects.toThrow(sentence);
});
