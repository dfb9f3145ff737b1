import type { EnvironmentOptions } from './environment.ts';
import type { Plan } from './planEnvironment.ts';
import { startSimulator } from './startSimulator.ts';
import { subscribeIncomingCalls, subscribeRecordings } from './subscribeIncomingCalls.ts';
import { type Supervised, supervise } from './supervise.ts';

export type Provider = Pick<Supervised, 'stop'> &
  Readonly<{
    /**
     * From now on incoming calls are announced there, and finished recordings if the app takes
     * them, also after the simulator had to be restarted.
     */
    announceTo: (incomingCalls: string, recordings: string | null) => Promise<void>;
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
  let announce = async (): Promise<void> => undefined;
  const supervised = await supervise({
    name: 'The simulator',
    start: () => startSimulator({ root, port: simulator.port, factor, numbers, appUrl, env, log }),
    afterRestart: () => announce(),
    say,
    ending,
  });
  return {
    stop: supervised.stop,
    announceTo: async (incomingCalls, recordings) => {
      const subscribe = async () => {
        await subscribeIncomingCalls(simulator.url, incomingCalls);
        if (recordings !== null) await subscribeRecordings(simulator.url, recordings);
      };
      await subscribe();
      announce = subscribe;
    },
  };
};
