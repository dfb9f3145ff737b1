import type { Graph } from '../flows/toGraph.ts';
import type { EnvironmentOptions } from './environment.ts';
import type { EventUrls } from './eventUrls.ts';
import { introduceApp, showFlows } from './introduceApp.ts';
import type { Plan } from './planEnvironment.ts';
import { startSimulator } from './startSimulator.ts';
import { subscribeIncomingCalls, subscribeRecordings } from './subscribeIncomingCalls.ts';
import { type Supervised, supervise } from './supervise.ts';

/** What a provider is told it knows from then on, also after it had to be restarted. */
export type Provider = Pick<Supervised, 'stop' | 'kill'> &
  Readonly<{
    /** Incoming calls are announced there, and finished recordings if the app takes them. */
    announceTo: (events: EventUrls) => Promise<void>;
    /** For the softphone: the key of the app's API, null if it needs none. */
    introduceApp: (key: string | null) => Promise<void>;
    /** For the softphone: the flows that calls are in. */
    showFlows: (graphs: Readonly<Record<string, Graph>>) => Promise<void>;
  }>;

const nothing = async (): Promise<void> => undefined;
const real: Provider = {
  stop: nothing,
  kill: () => undefined,
  announceTo: nothing,
  introduceApp: nothing,
  showFlows: nothing,
};

/** The simulator, started again whenever it ends; nothing when a real resource is used. */
export const startProvider = async (
  { root, factor, env, say, ending }: EnvironmentOptions,
  { simulator, numbers, hostUrl: appUrl }: Plan,
): Promise<Provider> => {
  if (simulator === null) return real;
  const log = (line: string) => {
    // Its announcement is ours to make; what else it says begins so.
    if (line.startsWith('simulator:')) say(line);
  };
  const { port, url } = simulator;
  const told = new Map<string, () => Promise<void>>();
  const tell = async (what: string, work: () => Promise<void>): Promise<void> => {
    await work();
    told.set(what, work);
  };
  const supervised = await supervise({
    name: 'The simulator',
    start: () => startSimulator({ root, port, factor, numbers, appUrl, env, log }),
    afterRestart: async () => {
      for (const again of told.values()) await again();
    },
    say,
    ending,
  });
  return {
    stop: supervised.stop,
    kill: supervised.kill,
    announceTo: ({ incomingCalls, recordings, headers }) =>
      tell('endpoint', async () => {
        await subscribeIncomingCalls(url, incomingCalls, headers);
        if (recordings !== null) await subscribeRecordings(url, recordings, headers);
      }),
    introduceApp: (key) => tell('app', () => introduceApp(url, { url: appUrl, key })),
    showFlows: (graphs) => tell('flows', () => showFlows(url, graphs)),
  };
};
