import type { Route } from '../../flow/route.ts';
import type { Values } from '../settings/readSettings.ts';
import { routesNaming } from './routesNaming.ts';

const settingsWithNumbers = ['CALLER_ID', 'FALLBACK_NUMBER'];

/** What would no longer work without a number: routes and settings that name it. */
export const usesOf = (
  number: string,
  routes: readonly Route[],
  values: Values,
): readonly string[] => [
  ...routesNaming(routes, number).map(({ text }) => text),
  ...settingsWithNumbers
    .filter((name) => values[name]?.trim() === number)
    .map((name) => `it is the app's ${name}`),
];
