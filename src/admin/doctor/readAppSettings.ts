import { readFile } from 'node:fs/promises';
import { AdminError } from '../adminError.ts';
import { isObject } from '../isObject.ts';
import type { Values } from '../settings/readSettings.ts';
import { listedSettings } from './listedSettings.ts';

const fromMap = (map: object): Values | null => {
  const values: unknown = 'Values' in map ? map.Values : map;
  const entries = isObject(values) ? Object.entries(values) : [];
  return entries.length > 0 ? Object.fromEntries(entries.map(([k, v]) => [k, String(v)])) : null;
};

/** What is no JSON is no settings either. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Settings as `az functionapp config appsettings list` prints them, or as local.settings.json holds
 * them.
 * @throws AdminError when the file is not there or holds neither
 */
export const readAppSettings = async (file: string): Promise<Values> => {
  const remedy =
    'Make it: az functionapp config appsettings list --resource-group <group> --name <app> ' +
    `--output json > ${file}`;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    throw new AdminError('refused', 'noSettings', `There is no file ${file}.`, remedy);
  }
  const parsed = parseJson(text);
  const values = Array.isArray(parsed)
    ? listedSettings(parsed)
    : isObject(parsed) && fromMap(parsed);
  if (values) return values;
  throw new AdminError('refused', 'badSettings', `${file} holds no settings of an app.`, remedy);
};
