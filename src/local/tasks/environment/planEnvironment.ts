import { TaskError } from '../taskError.ts';
import type { EnvironmentOptions } from './environment.ts';
import { localSecrets } from './localSecrets.ts';
import { localSettings, type Settings } from './localSettings.ts';
import { choosePort } from './ports.ts';
import { type Given, readGiven } from './readGiven.ts';
import { routedNumbers } from './routedNumbers.ts';
import { chooseStoragePorts, type StoragePorts, storageConnection } from './startAzurite.ts';

/** All ports and settings, known before anything runs, so that everything can start at once. */
export type Plan = Readonly<{
  port: number;
  storagePorts: StoragePorts;
  hostUrl: string;
  /** How others reach the app. */
  publicUrl: string;
  /** Null when calls go through a real resource. */
  simulator: Readonly<{ port: number; url: string }> | null;
  settings: Settings;
  numbers: readonly string[];
}>;

const requireResource = (given: Given): void => {
  const missing = [
    given.ACS_CONNECTION_STRING || given.ACS_ENDPOINT ? '' : 'ACS_CONNECTION_STRING',
    given.CALLBACK_AUDIENCE ? '' : 'CALLBACK_AUDIENCE',
    given.CALLER_ID ? '' : 'CALLER_ID',
  ].filter((name) => name !== '');
  if (missing.length === 0) return;
  throw new TaskError(
    `--acs needs the real resource's ${missing.join(', ')}: write them into the Values of ` +
      'local.settings.json, or set them in the environment.',
  );
};

const urlOf = (port: number): string => `http://localhost:${port}`;

/**
 * Decides on ports and settings. A TaskError names a port in use, or what a real resource lacks.
 */
export const planEnvironment = async (options: EnvironmentOptions): Promise<Plan> => {
  const { root, env, publicUrl } = options;
  const given = await readGiven(root, env);
  if (publicUrl !== null) requireResource(given);
  const port = await choosePort(options.port, '--port');
  const simulatorPort =
    publicUrl === null ? await choosePort(options.simulatorPort, '--simulator-port') : null;
  const storagePorts = await chooseStoragePorts();
  const secrets = await localSecrets(root);
  const hostUrl = urlOf(port);
  const simulator =
    simulatorPort === null ? null : { port: simulatorPort, url: urlOf(simulatorPort) };
  const surroundings = {
    hostUrl: publicUrl ?? hostUrl,
    simulatorUrl: simulator?.url ?? null,
    storage: storageConnection(storagePorts),
    ...secrets,
  };
  const settings = localSettings(surroundings, given);
  const own = (settings.CALLER_ID ?? '').split(',').map((number) => number.trim());
  const numbers = [...new Set([...own, ...(await routedNumbers(root))])];
  const reached = { hostUrl, publicUrl: surroundings.hostUrl };
  return { port, storagePorts, ...reached, simulator, settings, numbers };
};
