import type { SipConfiguration, TrunkRoute } from './model.ts';
import {
  duplicatedRoute,
  duplicatedTrunk,
  invalidPattern,
  invalidRouteName,
  missingTrunk,
  tooMany,
} from './routingErrors.ts';

const maxNameLength = 256;
const maxPatternLength = 1024;
const maxTrunks = 250;

const hasDuplicates = (items: readonly string[]): boolean => new Set(items).size < items.length;

function checkRoute({ name, numberPattern, trunks }: TrunkRoute): void {
  if (name === '' || name.length > maxNameLength) throw invalidRouteName();
  // What the pattern means is not looked at: the service takes `^+1`, which no number matches.
  if (numberPattern === '' || numberPattern.length > maxPatternLength) throw invalidPattern();
  if (trunks.length > maxTrunks) throw tooMany('trunks in a route', maxTrunks);
  if (hasDuplicates(trunks)) throw duplicatedTrunk();
}

/** Throws the refusal for routes that the service would not take beside these trunks. */
export function checkRoutes({ routes, trunks }: SipConfiguration): void {
  for (const route of routes) checkRoute(route);
  if (hasDuplicates(routes.map(({ name }) => name))) throw duplicatedRoute();
  const named = routes.flatMap((route) => route.trunks);
  if (named.some((fqdn) => !Object.hasOwn(trunks, fqdn))) throw missingTrunk();
}
