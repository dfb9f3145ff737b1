import type { Answers } from '../../azure/standInAz.ts';
import { contoso, settings } from './contoso.ts';

/**
 * The same, with what is at a place in the answer of an address replaced:
 * `{ [urls.site]: { 'properties.state': 'Stopped' } }`; the place '' is all of it.
 */
export const contosoBut = (
  changes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Answers => {
  const answers: Record<string, unknown> = structuredClone(contoso());
  for (const [url, places] of Object.entries(changes)) {
    for (const [place, value] of Object.entries(places)) {
      if (!Object.hasOwn(answers, url)) throw new Error(`nothing is asked for at ${url}`);
      if (place === '') answers[url] = value;
      else replace(answers[url], place.split('.'), value);
    }
  }
  return answers;
};

const replace = (
  within: unknown,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): void => {
  if (typeof within !== 'object' || within === null) throw new Error(`there is no ${first}`);
  if (rest.length === 0) Reflect.set(within, first, value);
  else replace(Reflect.get(within, first), rest, value);
};

/** The settings as az lists them, with changes; null takes one away. */
export const settingsBut = (changes: Readonly<Record<string, string | null>>): readonly object[] =>
  Object.entries({ ...settings, ...changes }).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value, slotSetting: false }],
  );
