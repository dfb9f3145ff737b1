import { isObject } from '../isObject.ts';
import type { Values } from '../settings/readSettings.ts';

/**
 * Settings as `az functionapp config appsettings list` prints them: a list of names and values.
 * Null for anything else.
 */
export const listedSettings = (list: unknown): Values | null => {
  if (!Array.isArray(list)) return null;
  const entries = list.map((item: unknown): readonly [string, string] | null => {
    if (!isObject(item)) return null;
    const [name, value]: unknown[] = [Reflect.get(item, 'name'), Reflect.get(item, 'value')];
    return typeof name === 'string' && typeof value === 'string' ? [name, value] : null;
  });
  const known = entries.filter((entry) => entry !== null);
  return known.length === entries.length ? Object.fromEntries(known) : null;
};
