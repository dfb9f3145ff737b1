import { once } from 'node:events';
import type { Environment } from './environment/environment.ts';
import { noteRunning } from './environment/noteRunning.ts';
import { startEnvironment } from './environment/startEnvironment.ts';
import { startOptions } from './start/startOptions.ts';
import { welcome } from './start/welcome.ts';
import type { TaskContext } from './taskContext.ts';

const toJson = ({ host, simulator, number, storage }: Environment): string =>
  JSON.stringify({ host, simulator, number, storage });

/** Starts everything, says where it is, and ends it all when asked to. */
export const run = async (context: TaskContext): Promise<number> => {
  const { root, args, env, signal, print, say } = context;
  const { json, ...options } = startOptions(root, args);
  const environment = await startEnvironment({ ...options, env, say, ending: signal });
  const forget = await noteRunning(root, environment);
  print(json ? toJson(environment) : welcome(environment));
  // A timer, since waiting for a signal alone would not keep the process running.
  const alive = setInterval(() => undefined, 60_000);
  if (!signal.aborted) await once(signal, 'abort');
  clearInterval(alive);
  await forget();
  await environment.stop();
  return 0;
};
