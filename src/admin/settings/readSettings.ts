import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AdminError } from '../adminError.ts';
import { isObject } from '../isObject.ts';
import { readRunning } from './readRunning.ts';

export type Values = Readonly<Record<string, string | undefined>>;
export type AdminSettings = Readonly<{
  /** Where they were found: `the environment`, `npm start`, or a file. */
  origin: string;
  values: Values;
  /** Where the host is that runs with them; null where that is not on this machine. */
  host: string | null;
}>;

const storageNames = ['AzureWebJobsStorage', 'AzureWebJobsStorage__accountName'];
const byteOrderMark = '\uFEFF';

const namesStorage = (values: Values): boolean =>
  storageNames.some((name) => (values[name]?.trim() ?? '') !== '');

const readFileValues = async (root: string): Promise<Values> => {
  const file = path.join(root, 'local.settings.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return {};
  try {
    const parsed: unknown = JSON.parse(text.replace(byteOrderMark, ''));
    const values = isObject(parsed) && 'Values' in parsed ? parsed.Values : {};
    const entries = Object.entries(isObject(values) ? values : {});
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
  } catch {
    throw new AdminError(
      'refused',
      'badSettings',
      `${file} is no JSON.`,
      'Put it right, or begin again from local.settings.json.example.',
    );
  }
};

/**
 * The settings to work with: the environment if it names a storage account, otherwise what a
 * running `npm start` uses, otherwise local.settings.json. All come from one place: a simulator's
 * number in a real account, or the other way round, would help nobody.
 */
export const readSettings = async (root: string, env: Values): Promise<AdminSettings> => {
  if (namesStorage(env)) return { origin: 'the environment', values: env, host: null };
  const running = await readRunning(root);
  if (running !== null) {
    return { origin: 'npm start', values: running.settings, host: running.host };
  }
  const values = await readFileValues(root);
  if (namesStorage(values)) return { origin: 'local.settings.json', values, host: null };
  throw new AdminError(
    'unreachable',
    'noStorage',
    'There is no storage account to work on.',
    'Run `npm start` beside this, or set AzureWebJobsStorage__accountName to the name of the ' +
      "app's account and sign in with `az login`.",
  );
};
