import type { Child } from '../../tasks/environment/child.ts';
import { freePort } from '../../tasks/environment/ports.ts';
import { startAzurite, storageConnection } from '../../tasks/environment/startAzurite.ts';

export type Storage = Child &
  Readonly<{
    connection: string;
    /** Where its queues are. */
    queueUrl: string;
  }>;

/** An Azurite of our own, in memory: no disk is measured, and nothing of anybody is touched. */
export const startStorage = async (): Promise<Storage> => {
  const ports = { blob: await freePort(), queue: await freePort(), table: await freePort() };
  const child = await startAzurite({ ports, folder: null, log: () => undefined });
  const queueUrl = `http://127.0.0.1:${ports.queue}/`;
  return { ...child, connection: storageConnection(ports), queueUrl };
};
