import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { formatFindings } from './formatFindings.ts';
import { readAppSettings } from './readAppSettings.ts';

export type Options = CommonOptions &
  Readonly<{ settings: string | null; hostname: string | null }>;

type NeededDeps = Pick<
  Deps,
  'settings' | 'root' | 'promptsFolder' | 'now' | 'interrupted' | 'style' | 'progress'
>;

export const command = (): Command =>
  verbCommand({
    noun: 'doctor',
    verb: null,
    summary: 'finds what would make a first call fail, and the command that mends it',
    examples: ['', '--json', '--settings app.json --hostname contoso.azurewebsites.net'],
  })
    .option('--settings <file>', 'the settings of an app, as az functionapp … list prints them')
    .option('--hostname <host>', 'where that app is, unless CALLBACK_BASE_URL says it');

export const parse = (argv: readonly string[]): Options => {
  const {
    json = false,
    settings = null,
    hostname = null,
  } = command().parse(argv, { from: 'user' }).opts();
  return { json, settings, hostname };
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

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const settings = await settingsFor(options, deps);
  deps.progress(`Looking at the app with the settings of ${settings.origin}.`);
  const { examine } = await import('./examine.ts');
  const findings = await examine(settings, deps);
  const counts = Object.fromEntries(
    (['ok', 'warning', 'failure', 'unchecked'] as const).map((status) => [
      status,
      findings.filter((finding) => finding.status === status).length,
    ]),
  );
  return {
    json: { settings: settings.origin, counts, findings },
    lines: formatFindings(findings, deps.style),
    ending: findings.some(({ status }) => status === 'failure') ? 'failed' : 'done',
  };
};
