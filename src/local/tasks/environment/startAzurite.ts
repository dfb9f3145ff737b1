import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { TaskError } from '../taskError.ts';
import type { Child } from './child.ts';
import { forkChild } from './forkChild.ts';
import { freePort, isFree } from './ports.ts';

export type StoragePorts = Readonly<{ blob: number; queue: number; table: number }>;
export type AzuriteOptions = Readonly<{
  ports: StoragePorts;
  /** Null keeps everything in memory. */
  folder: string | null;
  log: (line: string) => void;
}>;

const usualPorts = { blob: 10_000, queue: 10_001, table: 10_002 };
const readyTimeoutMs = 40_000;
/** The account and the key of every Azurite, published by Microsoft for development. */
const account = 'devstoreaccount1';
const key =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/**
 * Azurite's usual ports, where other tools look for it, or free ones when one of them is in use.
 */
export const chooseStoragePorts = async (): Promise<StoragePorts> => {
  const free = await Promise.all(Object.values(usualPorts).map(isFree));
  if (free.every(Boolean)) return usualPorts;
  return { blob: await freePort(), queue: await freePort(), table: await freePort() };
};

export const storageConnection = ({ blob, queue, table }: StoragePorts): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `BlobEndpoint=http://127.0.0.1:${blob}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${queue}/${account}`,
    `TableEndpoint=http://127.0.0.1:${table}/${account}`,
  ].join(';');

/** That a port was taken since it was chosen is nobody's fault, and the next start chooses anew. */
const explain = (error: unknown): unknown =>
  error instanceof TaskError && error.message.includes('EADDRINUSE')
    ? new TaskError(
        `${error.message}\nAnother program took the port a moment before: start again, for others.`,
      )
    : error;

/** Blobs, queues and tables on this machine; resolves when all three listen. */
export const startAzurite = async ({ ports, folder, log }: AzuriteOptions): Promise<Child> => {
  if (folder !== null) await mkdir(folder, { recursive: true });
  const started = forkChild({
    name: 'Azurite',
    script: path.join(import.meta.dirname, '..', 'azurite', 'cli.ts'),
    args: [
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
      ...(folder === null ? ['--inMemoryPersistence'] : ['--location', folder]),
      ...['--blobPort', String(ports.blob), '--queuePort', String(ports.queue)],
      ...['--tablePort', String(ports.table)],
    ],
    cwd: process.cwd(),
    // What the machine says of an Azurite of its own, such as its accounts, is not for this one.
    env: {},
    log,
    readyTimeoutMs,
    // Ctrl-C ends the app first, and only then the storage that it writes to.
    isApart: true,
  });
  return started.catch((error: unknown) => {
    throw explain(error);
  });
};
