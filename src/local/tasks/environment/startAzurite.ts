import { type ChildProcess, fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TaskError } from '../taskError.ts';
import { type Child, exitOf, toChild } from './child.ts';
import { nodeFlags } from './nodeFlags.ts';
import { freePort, isFree } from './ports.ts';
import { readLines } from './readLines.ts';

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

/**
 * Resolves to null when blobs, queues and tables listen, as the process says itself: that somebody
 * answers at its ports may be another one, who was a moment faster. `take` gets all that it says.
 */
const allListen = (started: ChildProcess, take: (line: string) => void): Promise<null> =>
  new Promise((resolve) => {
    let missing = Object.keys(usualPorts).length;
    readLines(started, (line) => {
      take(line);
      if (line.includes('successfully listening')) missing -= 1;
      if (missing === 0) resolve(null);
    });
  });

/** The last of what it said, and what to do where a port was taken since it was chosen. */
const explain = (said: readonly string[]): readonly string[] => {
  const isTaken = said.some((line) => line.includes('EADDRINUSE'));
  const advice = 'Another program took the port a moment before: start again, for other ports.';
  return [...said.slice(-1), ...(isTaken ? [advice] : [])];
};

/** Blobs, queues and tables on this machine; resolves when all three listen. */
export const startAzurite = async ({ ports, folder, log }: AzuriteOptions): Promise<Child> => {
  if (folder !== null) await mkdir(folder, { recursive: true });
  const args = [
    ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
    ...(folder === null ? ['--inMemoryPersistence'] : ['--location', folder]),
    ...['--blobPort', String(ports.blob), '--queuePort', String(ports.queue)],
    ...['--tablePort', String(ports.table)],
  ];
  const started = fork(path.join(import.meta.dirname, '..', 'azurite', 'cli.ts'), args, {
    execArgv: [...nodeFlags],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C ends the app first, and only then the storage that it writes to.
    detached: process.platform !== 'win32',
  });
  const exited = exitOf(started);
  const said: string[] = [];
  const outcome = await Promise.race([
    allListen(started, (line) => {
      log(line);
      said.push(line);
    }),
    exited,
    sleep(readyTimeoutMs, `not ready within ${readyTimeoutMs} ms`, { ref: false }),
  ]);
  if (outcome === null) return toChild(started, exited, null, 'disconnect');
  started.kill('SIGKILL');
  await exited;
  throw new TaskError([`Azurite did not start: ${outcome}.`, ...explain(said)].join('\n'));
};
