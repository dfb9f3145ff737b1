import path from 'node:path';
import type { TaskContext } from './taskContext.ts';
import { TaskError, UsageAsked } from './taskError.ts';

type Task = (context: TaskContext) => Promise<number>;

/** One file each, read only when asked for: `npm run lint` need not load the simulator. */
const tasks: Readonly<Record<string, () => Promise<{ run: Task }>>> = {
  admin: () => import('./admin.ts'),
  bench: () => import('./bench.ts'),
  report: () => import('./report.ts'),
  build: () => import('./build.ts'),
  flows: () => import('./flows.ts'),
  lint: () => import('./lint.ts'),
  package: () => import('./package.ts'),
  sim: () => import('./sim.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
};

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop.abort());
}
// Losing the process that started us is a wish to stop too, and the only one that Windows knows.
process.on('disconnect', () => stop.abort());
process.channel?.unref();

const [name = '', ...args] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..', '..', '..');
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  const task = await tasks[name]?.();
  if (task === undefined) throw new TaskError(`Tasks: ${Object.keys(tasks).join(', ')}`);
  process.exitCode = await task.run({
    root,
    args,
    env: process.env,
    signal: stop.signal,
    print,
    say,
  });
} catch (thrown) {
  if (!(thrown instanceof TaskError)) throw thrown;
  say(thrown.message);
  process.exitCode = thrown instanceof UsageAsked ? 0 : 1;
}
