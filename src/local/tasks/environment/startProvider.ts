import type { EnvironmentOptions } from './environment.ts';
import type { Plan } from './planEnvironment.ts';
import { startSimulator } from './startSimulator.ts';
import { subscribeIncomingCalls } from './subscribeIncomingCalls.ts';
import { type Supervised, supervise } from './supervise.ts';

export type Provider = Pick<Supervised, 'stop'> &
  Readonly<{
    /**
     * From now on incoming calls are announced there, also after the simulator had to be restarted.
     */
    announceTo: (endpoint: string) => Promise<void>;
  }>;

const real: Provider = { stop: async () => undefined, announceTo: async () => undefined };

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
  let announced: string | null = null;
  const supervised = await supervise({
    name: 'The simulator',
    start: () => startSimulator({ root, port: simulator.port, factor, numbers, appUrl, env, log }),
    afterRestart: async () => {
      if (announced !== null) await subscribeIncomingCalls(simulator.url, announced);
    },
    say,
    ending,
  });
  return {
    stop: supervised.stop,
    announceTo: async (endpoint) => {
      await subscribeIncomingCalls(simulator.url, endpoint);
      announced = endpoint;
    },
  };
};
