import path from 'node:path';
import { connectPorts } from './app/connectPorts.ts';
import { createDocsFiles } from './app/createDocsFiles.ts';
import { createFlowsFile } from './app/createFlowsFile.ts';
import { createRatesFile } from './app/createRatesFile.ts';
import { createUseCases, type UseCases } from './app/createUseCases.ts';
import { createZonesFile } from './app/createZonesFile.ts';
import { systemClock } from './app/systemClock.ts';
import type { Log } from './calls/ports.ts';
import { type Environment, readConfig } from './config.ts';

export type ComposeOptions = Readonly<{
  env: Environment;
  /** Where `flows.json` is: beside the program. */
  folder: string;
  log: Log;
}>;

/**
 * Builds everything from the settings, in the order in which one thing needs another. This file
 * and what it imports is loaded at the first use.
 * @throws SettingsError; Error when there are no flows
 */
export const compose = async ({ env, folder, log }: ComposeOptions): Promise<UseCases> => {
  const config = readConfig(env);
  const { now } = systemClock;
  const flowSet = createFlowsFile({
    path: path.join(folder, 'flows.json'),
    isWatched: config.isDevelopment,
    now,
    log,
  });
  const zones = createZonesFile(path.join(folder, 'zones.json'));
  const rates = createRatesFile(path.join(folder, 'rates.json'));
  const around = {
    clock: systemClock,
    log,
    flowSet,
    rates,
    zones,
    docs: createDocsFiles(folder),
    folder,
  };
  return createUseCases(config, await connectPorts(config), around);
};
