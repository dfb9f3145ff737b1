import { createLedger } from '../calls/createLedger.ts';
import { createCurrentSwitches } from '../calls/currentSwitches.ts';
import type { MayDial } from '../calls/decideEvent.ts';
import { createFlowOf } from '../calls/flowOf.ts';
import type { Clock, Log } from '../calls/ports.ts';
import type { Config } from '../config.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import { stopSwitch } from '../flow/stopSwitch.ts';
import type { RateTable } from '../policy/rateFor.ts';
import { refusalOf } from '../policy/refusalOf.ts';
import type { CallDeps } from './bindCalls.ts';
import type { Ports } from './connectPorts.ts';

/** What comes from this process itself. */
export type Surroundings = Readonly<{
  clock: Clock;
  log: Log;
  flowSet: () => FlowSet;
  rates: () => RateTable;
}>;

/** What the use cases need of the settings, the ports and the surroundings. */
export const createCallDeps = (config: Config, ports: Ports, around: Surroundings): CallDeps => {
  const { store, index, keptFlows, switches, queues, wakeups, gateway, files, recordings } = ports;
  const { log, clock, flowSet } = around;
  const currentSwitches = createCurrentSwitches({ read: switches.all, now: clock.now, log });
  const { countries, callerIds, fallbackNumber, idKey, numberKey, callbacks, voicemail } = config;
  const mayDial: MayDial = (party) => refusalOf(party, { countries });
  const ledger = createLedger({
    ...{ limitStore: ports.limitStore, suppressed: ports.suppressed, limits: config.limits },
    ...{ rates: around.rates, mayDial, callerIds, numberKey, clock, log, random: Math.random },
    isStopped: async () => stopSwitch in (await currentSwitches()),
  });
  return {
    ...around,
    ledger,
    store,
    index,
    keptFlows,
    queues,
    suppressed: ports.suppressed,
    wakeups,
    gateway,
    files,
    recordings,
    voicemailTo: { webhook: voicemail.webhookUrl, teams: voicemail.teamsUrl },
    flowOf: createFlowOf(flowSet, keptFlows, currentSwitches),
    mayDial,
    callbackBaseUrl: callbacks.baseUrl,
    callerIds,
    fallbackNumber,
    idKey,
    numberKey,
    random: Math.random,
  };
};
