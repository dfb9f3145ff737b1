import { createUseCases, type UseCases } from '../../src/app/createUseCases.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import type { World } from '../calls/world.ts';
import { sampleEnv } from '../config/sampleEnv.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';

export type SampleUseCases = Readonly<{ app: UseCases; world: World; config: Config }>;

/** All that triggers can ask for, with everything behind it in memory. */
export const sampleUseCases = (ports: Partial<World['deps']> = {}): SampleUseCases => {
  const world = memoryWorld();
  const { clock, log, flowSet, rates } = world.deps;
  const config = readConfig(sampleEnv({ CALLER_ID: '+18005550199' }));
  const all = {
    ...{ ...world.deps, ...ports, getPrompt: async () => null },
    deadNotices: createMemoryDeadNotices(),
  };
  return { app: createUseCases(config, all, { clock, log, flowSet, rates }), world, config };
};
