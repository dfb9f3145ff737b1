import { createUseCases, type UseCases } from '../../src/app/createUseCases.ts';
import type { ClientStore } from '../../src/calls/clientStore.ts';
import type { SuppressedStore } from '../../src/calls/suppressedStore.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import type { World } from '../calls/world.ts';
import { sampleEnv } from '../config/sampleEnv.ts';
import { createMemoryClientStore } from '../store/memoryClientStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { noArchive } from './noArchive.ts';
import { noReports } from './noReports.ts';

export type SampleUseCases = Readonly<{
  app: UseCases;
  world: World;
  config: Config;
  ports: Readonly<{ clients: ClientStore; suppressed: SuppressedStore }>;
}>;

/** All that triggers can ask for, with everything behind it in memory. */
export const sampleUseCases = (ports: Partial<World['deps']> = {}): SampleUseCases => {
  const world = memoryWorld();
  const { clock, log, flowSet, rates } = world.deps;
  const config = readConfig(sampleEnv({ CALLER_ID: '+18005550199' }));
  const all = {
    ...{ ...world.deps, ...ports, getPrompt: async () => null },
    deadNotices: createMemoryDeadNotices(),
    clients: createMemoryClientStore(),
    suppressed: createMemorySuppressedStore(),
    ...{ archive: noArchive, ...noReports() },
  };
  const around = {
    clock,
    log,
    flowSet,
    rates,
    zones: () => ({ byPrefix: new Map([['1', ['America/New_York']]]), longest: 1 }),
    folder: 'dist',
    docs: { contract: async () => null, program: async () => null },
  };
  return { app: createUseCases(config, all, around), world, config, ports: all };
};
