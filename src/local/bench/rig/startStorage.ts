import type { Child } from '../../tasks/environment/child.ts';
import { freePort } from '../../tasks/environment/ports.ts';
import { startAzurite, storageConnection } from '../../tasks/environment/startAzurite.ts';

/** An Azurite of our own, in memory: no disk is measured, and nothing of anybody is touched. */
export const startStorage = async (): Promise<Child & Readonly<{ connection: string }>> => {
  const ports = { blob: await freePort(), queue: await freePort(), table: await freePort() };
  const child = await startAzurite({ ports, folder: null, log: () => undefined });
  return { ...child, connection: storageConnection(ports) };
};
