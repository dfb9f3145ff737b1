import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { freePort } from './freePort.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The connection string of an Azurite with Blobs, Queues and Tables. */
    azurite: string;
  }
}

const startTimeoutMs = 40_000;
const stopTimeoutMs = 5_000;
const pollMs = 50;
const startAttempts = 3;

/** The account and the key that every Azurite has, published by Microsoft for development. */
const account = 'devstoreaccount1';
const key =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

type Ports = Readonly<{ blob: number; queue: number; table: number }>;

const connectionString = ({ blob, queue, table }: Ports): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `BlobEndpoint=http://127.0.0.1:${blob}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${queue}/${account}`,
    `TableEndpoint=http://127.0.0.1:${table}/${account}`,
  ].join(';');

const listens = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  const answer = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return answer;
};

const start = (ports: Ports): ChildProcess =>
  spawn(
    process.execPath,
    [
      createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js'),
      ...['--inMemoryPersistence', '--silent', '--disableTelemetry', '--skipApiVersionCheck'],
      ...['--blobPort', String(ports.blob), '--queuePort', String(ports.queue)],
      ...['--tablePort', String(ports.table)],
    ],
    { stdio: 'ignore' },
  );

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  const late = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await gone;
  clearTimeout(late);
};

/** True once all three services listen, false when the process has died instead. */
const ready = async (child: ChildProcess, ports: Ports): Promise<boolean> => {
  const deadline = Date.now() + startTimeoutMs;
  while (child.exitCode === null && Date.now() < deadline) {
    const up = await Promise.all([ports.blob, ports.queue, ports.table].map(listens));
    if (up.every(Boolean)) return true;
    await sleep(pollMs);
  }
  return false;
};

/**
 * Starts an Azurite on free ports; another port is tried when somebody took one in the meantime.
 */
const launch = async (attempt = 1): Promise<{ child: ChildProcess; ports: Ports }> => {
  const ports = { blob: await freePort(), queue: await freePort(), table: await freePort() };
  const child = start(ports);
  if (await ready(child, ports)) return { child, ports };
  await stop(child);
  if (attempt >= startAttempts) throw new Error(`Azurite did not start in ${attempt} attempts.`);
  return launch(attempt + 1);
};

/**
 * One Azurite for all tests of a run, in memory; tests find it by `inject('azurite')`.
 * An AZURITE_CONNECTION_STRING in the environment names one that runs already.
 */
export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env.AZURITE_CONNECTION_STRING;
  if (given !== undefined && given !== '') {
    project.provide('azurite', given);
    return undefined;
  }
  const { child, ports } = await launch();
  const text = connectionString(ports);
  project.provide('azurite', text);
  process.env.AZURITE_CONNECTION_STRING = text;
  return async () => {
    delete process.env.AZURITE_CONNECTION_STRING;
    await stop(child);
  };
};
