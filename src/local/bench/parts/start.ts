import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { summarise } from '../figures/statistics.ts';
import type { Part } from './part.ts';

const mostStarts = 10;
const quickStarts = 2;
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

/** How long `npm start` takes once everything is installed: build, storage, simulator and app. */
export const start: Part = async ({ root, quick }) => {
  const taken: number[] = [];
  const starts = quick ? quickStarts : mostStarts;
  for (let done = 0; done < starts; done += 1) taken.push(await startOnce(root));
  const { median, p95 } = summarise(taken);
  const row = [
    `\`npm start\`, installed, until everything runs (${starts} times)`,
    `${seconds(median)} / ${seconds(p95)}`,
    formatRatio(median / goalSeconds),
    formatGoal({ atMost: goalSeconds }, median, seconds),
  ];
  const head = ['what', 'median / p95', 'of the goal', 'goal'];
  return [{ title: 'The laptop', head, rows: [row] }];
};
