import type { EnvironmentOptions } from './environment.ts';
import type { Plan } from './planEnvironment.ts';
import { startCoreTools } from './startCoreTools.ts';
import { keysOf, startHost } from './startHost.ts';
import { startRealHost } from './startRealHost.ts';
import { type Supervised, supervise } from './supervise.ts';

export type RunningApp = Supervised &
  Readonly<{ keys: Readonly<{ default: string; eventGrid: string }> | null }>;

/** The built app in its host, which is started again whenever it ends. */
export const startApp = async (options: EnvironmentOptions, plan: Plan): Promise<RunningApp> => {
  const { root, enableAuth, realHost, say, ending } = options;
  const { port, settings } = plan;
  const log = (line: string) => say(`host | ${line}`);
  const how = { root, port, enableAuth, settings, log };
  let keys: RunningApp['keys'] = null;
  const start = async () => {
    if (realHost !== null) return startRealHost(realHost, how);
    if (options.func) return startCoreTools(how);
    const host = await startHost(how);
    keys = keysOf(host) ?? null;
    return host;
  };
  const afterRestart = async () => say('The host runs again.');
  const supervised = await supervise({ name: 'The host', start, afterRestart, say, ending });
  return { ...supervised, keys };
};
