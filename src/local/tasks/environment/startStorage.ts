import { rm } from 'node:fs/promises';
import { claimFolder } from './claimFolder.ts';
import type { EnvironmentOptions } from './environment.ts';
import { type StoragePorts, startAzurite } from './startAzurite.ts';
import { type Supervised, supervise } from './supervise.ts';

type StorageOptions = Pick<EnvironmentOptions, 'dataFolder' | 'fresh' | 'say' | 'ending'>;

/** Azurite with its data where the options want it; in memory when another environment has that. */
export const startStorage = async (
  { dataFolder, fresh, say, ending }: StorageOptions,
  ports: StoragePorts,
): Promise<Pick<Supervised, 'stop'>> => {
  const release = dataFolder === null ? null : await claimFolder(dataFolder);
  const folder = release === null ? null : dataFolder;
  if (dataFolder !== null && folder === null) {
    say(`Another environment keeps its data in ${dataFolder}; this one keeps its own in memory.`);
  }
  if (folder !== null && fresh) await rm(folder, { recursive: true, force: true });
  const azurite = await supervise({
    name: 'Azurite',
    start: () => startAzurite({ ports, folder, log: () => undefined }),
    afterRestart: async () => undefined,
    say,
    ending,
  });
  return {
    stop: async () => {
      await azurite.stop();
      await release?.();
    },
  };
};
