import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { summarise } from '../figures/statistics.ts';
import { keepStops } from '../rig/keepStops.ts';
import { startServer } from '../rig/startServer.ts';
import { startStorage } from '../rig/startStorage.ts';
import type { Part, PartOptions } from './part.ts';

const msPerSecond = 1000;
const goalSeconds = 10;

const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** Seconds from the command to the line that says that everything runs. */
const startOnce = async (root: string): Promise<number> => {
  const since = performance.now();
  const args = ['start', '--json', '--port', '0', '--simulator-port', '0'];
  const running = fork(path.join(root, 'src', 'local', 'run.mjs'), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  if (running.stdout === null) throw new Error('npm start has no output');
  await once(createInterface(running.stdout), 'line');
  const taken = (performance.now() - since) / msPerSecond;
  // As npm does when it is interrupted.
  const exited = once(running, 'exit');
  running.kill('SIGINT');
  await exited;
  return taken;
};

/** Seconds until storage and a host with a bare app run, from the very same pieces. */
const startBare = async ({ apps, say }: PartOptions): Promise<number> => {
  const since = performance.now();
  const { keep, stop } = keepStops();
  try {
    const { connection: storage } = await keep(startStorage());
    const place = { storage, providerUrl: 'http://localhost', say };
    const server = await keep(startServer({ ...place, app: apps.hello }));
    await (await fetch(`${server.url}/api/hello`)).text();
    return (performance.now() - since) / msPerSecond;
  } finally {
    await stop();
  }
};

/**
 * How long `npm start` takes once everything is installed: build, storage, simulator and app;
 * beside it storage and the host alone, with an app that only greets.
 */
export const start: Part = async (options) => {
  const { root, repetitions, say } = options;
  const sides = {
    ours: async () => ({ s: await startOnce(root) }),
    bare: async () => ({ s: await startBare(options) }),
  };
  const { ours, bare } = await inTurns(sides, { warmUp: 1, repetitions, say });
  const [mine, other] = [summarise(ours.s), summarise(bare.s)];
  const row = [
    `\`npm start\`, installed, until everything runs (${repetitions} times)`,
    `${seconds(mine.median)} / ${seconds(mine.p95)}`,
    `${seconds(other.median)} / ${seconds(other.p95)}`,
    formatRatio(mine.median / other.median),
    formatGoal({ atMost: goalSeconds }, mine.median, seconds),
  ];
  const head = ['what', 'median / p95', 'storage and a bare host alone', 'ratio', 'goal'];
  return [{ title: 'The laptop', head, rows: [row] }];
};
