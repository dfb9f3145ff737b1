import { createCurrentClients } from '../calls/currentClients.ts';
import type { LinkTo } from '../calls/link.ts';
import type { Config } from '../config.ts';
import type { ReadContract } from '../http/openapi/openApiEndpoint.ts';
import type { ZoneTable } from '../policy/zonesOf.ts';
import { checkTarget } from '../web/checkTarget.ts';
import type { CallDeps, Calls } from './bindCalls.ts';
import { bindRequests } from './bindRequests.ts';
import type { Ports } from './connectPorts.ts';
import { createCallEndpoints } from './createCallEndpoints.ts';
import { createGuard } from './createGuard.ts';
import { createListEndpoints } from './createListEndpoints.ts';
import type { Listener, PlayRecording } from './createPlayRecording.ts';
import { createReportEndpoints } from './createReportEndpoints.ts';

/**
 * What answers the routes that other services use, each for clients that may; none of it throws.
 */
export const createClientEndpoints = (
  config: Config,
  ports: Ports,
  deps: CallDeps,
  calls: Calls,
  more: Readonly<{
    play: (who: Listener) => PlayRecording;
    contract: ReadContract;
    zones: () => ZoneTable;
    linkTo: LinkTo;
  }>,
) => {
  const { clock, log } = deps;
  const { allowPrivate, secrets } = config.web;
  const clientOf = createCurrentClients({ read: ports.clients.all, now: clock.now, log });
  const guard = createGuard(clientOf, log);
  const requests = bindRequests({
    ...deps,
    suppressed: ports.suppressed,
    audit: ports.audit,
    checkTarget: (url) => checkTarget(url, { allowPrivate, isSigned: secrets.length > 0 }),
    zones: more.zones,
  });
  return {
    ...createCallEndpoints({
      guard,
      calls: { ...calls, ...requests },
      load: ports.store.load,
      dayOf: ports.index.day,
      play: more.play,
      perSecond: config.limits.perSecond,
      now: clock.now,
      log,
    }),
    ...createListEndpoints(guard, requests, more.contract),
    ...createReportEndpoints(guard, config, {
      ...ports,
      ...{ linkTo: more.linkTo, now: clock.now },
    }),
  };
};
