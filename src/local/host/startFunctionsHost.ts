import path from 'node:path';
import { createHooks } from './app/createHooks.ts';
import { trackWork } from './app/trackWork.ts';
import { withTimeout } from './app/withTimeout.ts';
import { createFrontDoor, type FrontDoor } from './createFrontDoor.ts';
import { createLog } from './createLog.ts';
import type { FunctionsHost, FunctionsHostOptions } from './hostOptions.ts';
import { type HostLife, openApp } from './openApp.ts';
import { serveApp } from './serveApp.ts';
import { loadHostConfig } from './settings/loadHostConfig.ts';
import { loadLocalSettings } from './settings/loadLocalSettings.ts';
import { setHostVariables } from './settings/setHostVariables.ts';

const shutdownLimitMs = 10_000;
const defaultAddress = '127.0.0.1';

/** Stops the triggers and the door, waits for what runs, and tells the app that it ends. */
function createClose(door: FrontDoor, life: HostLife, stop: () => void): () => Promise<void> {
  const { hooks, work, log } = life;
  return async () => {
    stop();
    door.stopTaking();
    const ended = await work.idle(shutdownLimitMs);
    if (!ended) log('warning', 'Host', 'Stopping although functions are still running.');
    const { hookData, appHookData } = hooks;
    const farewell = hooks.run('appTerminate', { hookData, appHookData });
    await withTimeout(farewell, shutdownLimitMs, () => new Error('An appTerminate hook hangs.'));
    door.close();
  };
}

/**
 * Runs a Functions app in this process: the very bundle that Azure would run, with this host in
 * place of Azure's. Throws HostStartError where the app or its settings are not as they should be.
 * A process can run one app, since the app's settings go into its environment.
 */
export async function startFunctionsHost(options: FunctionsHostOptions): Promise<FunctionsHost> {
  const root = path.resolve(options.root);
  const config = loadHostConfig(root);
  const settings = loadLocalSettings(root, options.env);
  const log = createLog(config.logLevels, options.log);
  const abort = new AbortController();
  const life = { hooks: createHooks(), work: trackWork(), log, stopping: abort.signal };
  const address = options.address ?? defaultAddress;
  const door = await createFrontDoor(options.port, address, life.work, log);
  const close = createClose(door, life, () => abort.abort());
  try {
    setHostVariables(options.env, root, door.port);
    if (settings.overridden.length > 0) {
      const names = settings.overridden.join(', ');
      log('debug', 'Host', `Set already, so not taken from local.settings.json: ${names}`);
    }
    const folder = path.join(root, '.local', 'host');
    const app = await openApp({ root, config, env: options.env, folder }, life);
    const served = serveApp(app, { options, config, settings, folder, port: door.port });
    door.open(served.endpoint);
    await app.startTriggers();
    return { port: door.port, ...served.about, close };
  } catch (thrown) {
    abort.abort();
    door.close();
    throw thrown;
  }
}
