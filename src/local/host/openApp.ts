import { createCoreApi } from './app/createCoreApi.ts';
import type { Hooks } from './app/createHooks.ts';
import { createInvoker, type Invoke } from './app/createInvoker.ts';
import { createLoggedRun } from './app/createLoggedRun.ts';
import type { HostFunction } from './app/hostFunction.ts';
import { loadApp } from './app/loadApp.ts';
import type { Work } from './app/trackWork.ts';
import type { Log } from './createLog.ts';
import { startQueues } from './queue/startQueues.ts';
import type { HostConfig } from './settings/loadHostConfig.ts';
import type { Environment } from './settings/loadLocalSettings.ts';
import { createTimers } from './timer/createTimers.ts';

export type AppPlace = Readonly<{
  root: string;
  config: HostConfig;
  env: Environment;
  /** Where the host keeps what it must remember. */
  folder: string;
}>;

export type HostLife = Readonly<{ hooks: Hooks; work: Work; log: Log; stopping: AbortSignal }>;

export type OpenApp = Readonly<{
  functions: readonly HostFunction[];
  invoke: Invoke;
  /** The argument of a timer that is run by hand. */
  timerInput: (functionName: string) => string;
  /** Starts the timers and the queues. */
  startTriggers: () => Promise<void>;
}>;

const noTimer = '{}';

/** Loads the app and makes its functions ready to run; anything wrong is a HostStartError. */
export async function openApp(place: AppPlace, life: HostLife): Promise<OpenApp> {
  const { root, config, env, folder } = place;
  const { hooks, work, log, stopping } = life;
  const api = createCoreApi(hooks, (level, _category, message) => log(level, 'App', message));
  const { functions, model } = await loadApp(root, env, api, hooks);

  const run = createLoggedRun(model, hooks, log);
  const { functionTimeoutMs } = config;
  const invokeUntracked = createInvoker(run, { log, functionTimeoutMs, stopping });
  const invoke: Invoke = (fn, invocation) => work.track(invokeUntracked(fn, invocation));

  const timers = await createTimers(functions, folder, env, invoke);
  return {
    functions,
    invoke,
    timerInput: (name) => timers.get(name)?.input() ?? noTimer,
    async startTriggers() {
      const runtime = { config: config.queues, env, invoke, log, stopping };
      for (const polling of await startQueues(functions, runtime)) void work.track(polling);
      for (const fn of functions.filter((each) => !each.disabled)) {
        const timer = timers.get(fn.name);
        if (timer !== undefined) void work.track(timer.run(stopping));
      }
    },
  };
}
