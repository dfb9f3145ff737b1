import { TaskError } from '../taskError.ts';
import type { Running } from './findRunning.ts';
import type { SmokeOptions } from './smokeOptions.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where the system is that is tried, and the simulator beside it, if there is one. */
export const placeOf = (
  { app, simulator }: Pick<SmokeOptions, 'app' | 'simulator'>,
  running: readonly Running[],
): Readonly<{ app: string; simulator: string | null }> => {
  if (app === null && running.length > 1) {
    const hosts = running.map(({ host }) => host).join(', ');
    throw new TaskError(`Several systems run here. Say which: --app, one of ${hosts}`);
  }
  const chosen = app ?? running[0]?.host;
  if (chosen === undefined) {
    throw new TaskError('Nothing runs here. Say where it does (--app https://…), or npm start it.');
  }
  const isLocal = loopback.has(new URL(chosen).hostname);
  if (simulator !== null && !isLocal) {
    throw new TaskError('--simulator is for an app on this machine; a real one calls real phones.');
  }
  const beside = running.find(({ host }) => host === chosen)?.simulator ?? null;
  return { app: chosen, simulator: simulator ?? beside };
};
