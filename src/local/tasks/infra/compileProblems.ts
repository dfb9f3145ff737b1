import { spawn } from 'node:child_process';
import { exitOf } from '../environment/child.ts';
import { readLines } from '../environment/readLines.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const isProblem = (line: string): boolean => /\) ?: (Error|Warning|Info) /.test(line);

const run = async (bicep: string, args: readonly string[], env: Environment) => {
  const started = spawn(bicep, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const lines: string[] = [];
  readLines(started, (line) => lines.push(line));
  const exit = await exitOf(started);
  const problems = lines.filter(isProblem);
  if (exit === 'exit code 0' || problems.length > 0) return problems;
  return [`bicep ${args.join(' ')} ended with ${exit}: ${lines.join(' ')}`];
};

/** What every deployment has to say; what stands here is nobody's. */
const needed = {
  ...{ AZURE_ENV_NAME: 'contoso', AZURE_LOCATION: 'westeurope', ACS_NAME: 'contoso-calls' },
  ...{ APP_NAME: 'app', APP_URL: 'https://app', STORAGE_ACCOUNT: 'st', KEY_VAULT: 'kv' },
  ...{ WORKSPACE_ID: '/workspace', ACTION_GROUP_ID: '/group' },
};

/** Ways to deploy, each of which another part of the templates is for. */
const variants: Readonly<Record<string, Environment>> = {
  'an existing resource': {},
  'a new resource': { CREATE_ACS: 'true' },
  'an existing topic and speech, calls by webhook': {
    ...{ SYSTEM_TOPIC_NAME: 'topic', SYSTEM_TOPIC_HAS_IDENTITY: 'true', SPEECH_NAME: 'speech' },
    ...{ CALLS_BY: 'webhook', CALLED_RAW_IDS: '4:+12065550100, 8:acs:user' },
  },
  'no speech, and everything that may be set': {
    ...{
      CREATE_SPEECH: 'false',
      ALERT_EMAIL: 'ops@contoso.com',
      REPORT_TIME_ZONE: 'Europe/Berlin',
    },
    ...{
      OPERATORS_GROUP_ID: 'group',
      KEEPERS_GROUP_ID: 'group',
      DEPLOYER_TYPE: 'ServicePrincipal',
    },
  },
};

/** Files to compile: those that are deployed, whose modules go along, and their parameters. */
export type Templates = Readonly<{ templates: readonly string[]; parameters: readonly string[] }>;

/** What the compiler and its linter find wrong with templates, and with each way to deploy them. */
export const compileProblems = async (
  bicep: string,
  { templates, parameters }: Templates,
  env: Environment,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const file of templates)
    problems.push(...(await run(bicep, ['build', file, '--stdout'], env)));
  for (const [variant, values] of Object.entries(variants)) {
    for (const file of parameters) {
      const args = ['build-params', file, '--stdout'];
      const found = await run(bicep, args, { ...env, ...needed, ...values });
      problems.push(...found.map((problem) => `${variant}: ${problem}`));
    }
  }
  return problems;
};
