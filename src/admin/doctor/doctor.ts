import { type Command, InvalidArgumentError } from 'commander';
import type { Deps } from '../deps.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import type { Deployed } from './azure/openAzure.ts';
import { formatFindings } from './formatFindings.ts';
import { parseApp, parseGroup } from './parseDeployed.ts';
import { readAppSettings } from './readAppSettings.ts';
import type { Reported } from './runChecks.ts';

export type Options = CommonOptions &
  Readonly<{
    /** The app that az is asked about; null: only what the settings lead to is looked at. */
    deployed: Deployed | null;
    settings: string | null;
    hostname: string | null;
  }>;

type NeededDeps = Pick<
  Deps,
  'settings' | 'az' | 'root' | 'promptsFolder' | 'now' | 'interrupted' | 'style' | 'progress'
>;

export const command = (): Command =>
  verbCommand({
    noun: 'doctor',
    verb: null,
    summary: 'finds what would make a first call fail, and the command that mends it',
    examples: [
      '',
      '--app func-contoso --group rg-contoso',
      '--json',
      '--settings app.json --hostname contoso.azurewebsites.net',
    ],
  })
    .option('--app <name>', 'a function app in Azure, and all around it, as az sees it', parseApp)
    .option('--group <group>', 'the resource group of that app', parseGroup)
    .option('--settings <file>', 'the settings of an app, as az functionapp … list prints them')
    .option('--hostname <host>', 'where that app is, unless CALLBACK_BASE_URL says it');

const deployedOf = (app: string | null, group: string | null): Deployed | null => {
  if (app !== null && group !== null) return { app, group };
  if (app === null && group === null) return null;
  throw new InvalidArgumentError('--app and --group belong together: name the app and its group.');
};

export const parse = (argv: readonly string[]): Options => {
  const {
    json = false,
    app = null,
    group = null,
    settings = null,
    hostname = null,
  } = command().parse(argv, { from: 'user' }).opts();
  const deployed = deployedOf(app, group);
  if (deployed !== null && (settings !== null || hostname !== null)) {
    const message = '--app brings its own settings: leave --settings and --hostname out.';
    throw new InvalidArgumentError(message);
  }
  return { json, deployed, settings, hostname };
};

const settingsFor = async (
  { settings, hostname }: Options,
  deps: Pick<Deps, 'settings'>,
): Promise<AdminSettings> => {
  const found: AdminSettings =
    settings === null
      ? await deps.settings()
      : { origin: settings, values: await readAppSettings(settings), host: null };
  if (hostname === null) return found;
  return { ...found, values: { ...found.values, WEBSITE_HOSTNAME: hostname } };
};

type Seen = Readonly<{ origin: string; findings: readonly Reported[] }>;

const lookAtApp = async (deployed: Deployed, deps: NeededDeps): Promise<Seen> => {
  const origin = `the app ${deployed.app}`;
  deps.progress(`Asking az about ${origin} in ${deployed.group}; it takes its time.`);
  const { examineApp } = await import('./examineApp.ts');
  return { origin, findings: await examineApp(deployed, deps) };
};

const lookAtSettings = async (options: Options, deps: NeededDeps): Promise<Seen> => {
  const settings = await settingsFor(options, deps);
  deps.progress(`Looking at the app with the settings of ${settings.origin}.`);
  const { examine } = await import('./examine.ts');
  return { origin: settings.origin, findings: await examine(settings, deps) };
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { origin, findings } =
    options.deployed === null
      ? await lookAtSettings(options, deps)
      : await lookAtApp(options.deployed, deps);
  const counts = Object.fromEntries(
    (['ok', 'warning', 'failure', 'unchecked'] as const).map((status) => [
      status,
      findings.filter((finding) => finding.status === status).length,
    ]),
  );
  return {
    json: { settings: origin, counts, findings },
    lines: formatFindings(findings, deps.style),
    ending: findings.some(({ status }) => status === 'failure') ? 'failed' : 'done',
  };
};
