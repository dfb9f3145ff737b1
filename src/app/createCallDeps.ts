import { createCurrentSwitches } from '../calls/currentSwitches.ts';
import { createFlowOf } from '../calls/flowOf.ts';
import type { Clock, Log } from '../calls/ports.ts';
import type { Config } from '../config.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import { refusalOf } from '../policy/refusalOf.ts';
import type { CallDeps } from './bindCalls.ts';
import type { Ports } from './connectPorts.ts';

/** What comes from this process itself. */
export type Surroundings = Readonly<{ clock: Clock; log: Log; flowSet: () => FlowSet }>;

/** What the use cases need of the settings, the ports and the surroundings. */
export const createCallDeps = (config: Config, ports: Ports, around: Surroundings): CallDeps => {
  const { store, index, keptFlows, switches, queues, wakeups, gateway, files, recordings } = ports;
  const { log, clock, flowSet } = around;
  const currentSwitches = createCurrentSwitches({ read: switches.all, now: clock.now, log });
  const { countries, callerIds, fallbackNumber, idKey, numberKey, callbacks, voicemail } = config;
  return {
    ...around,
    store,
    index,
    keptFlows,
    queues,
    wakeups,
    gateway,
    files,
    recordings,
    voicemailTo: { webhook: voicemail.webhookUrl, teams: voicemail.teamsUrl },
    flowOf: createFlowOf(flowSet, keptFlows, currentSwitches),
    mayDial: (party) => refusalOf(party, { countries }),
    callbackBaseUrl: callbacks.baseUrl,
    callerIds,
    fallbackNumber,
    idKey,
    numberKey,
    random: Math.random,
    ledger: {
      reserve: async (_, command) => ({
        kind: 'go',
        from: ('from' in command ? command.from : null) ?? callerIds[0] ?? null,
      }),
      release: async () => {},
      preview: async () => ({ reserved: { kind: 'go', from: callerIds[0] ?? null }, cost: null }),
    },
  };
};
