import { checkRoutes } from './checkRoutes.ts';
import { checkTrunk } from './checkTrunk.ts';
import type { Routing, SipConfiguration, SipPatch, Trunk } from './model.ts';
import { emptyPatch, tooMany } from './routingErrors.ts';

const maxItems = 250;

function isEmpty({ trunks = {}, routes }: SipPatch): boolean {
  return routes === undefined && Object.keys(trunks).length === 0;
}

function mergeTrunks(
  { configuration, domains }: Routing,
  patch: SipPatch,
): SipConfiguration['trunks'] {
  const trunks = new Map<string, Trunk>(Object.entries(configuration.trunks));
  for (const [fqdn, change] of Object.entries(patch.trunks ?? {})) {
    // To delete what is not there is no mistake.
    if (change === null) trunks.delete(fqdn);
    else {
      const port = change.sipSignalingPort ?? trunks.get(fqdn)?.sipSignalingPort;
      trunks.set(fqdn, checkTrunk(fqdn, port, domains));
    }
  }
  return Object.fromEntries(trunks);
}

/**
 * The configuration that a merge patch makes of what there is: trunks are merged one by one, routes
 * are replaced as a whole. Throws if the service would refuse it, and then nothing has changed.
 */
export function applyPatch(routing: Routing, patch: SipPatch): SipConfiguration {
  if (isEmpty(patch)) throw emptyPatch();
  const trunks = mergeTrunks(routing, patch);
  const routes = patch.routes ?? routing.configuration.routes;
  if (Object.keys(trunks).length > maxItems) throw tooMany('trunks', maxItems);
  if (routes.length > maxItems) throw tooMany('routes', maxItems);
  const configuration = { trunks, routes };
  checkRoutes(configuration);
  return configuration;
}
