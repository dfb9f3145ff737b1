import path from 'node:path';
import { allTasks } from './allTasks.ts';
import { TaskError, UsageAsked } from './taskError.ts';

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
  const task = await allTasks[name]?.();
  if (task === undefined) throw new TaskError(`Tasks: ${Object.keys(allTasks).join(', ')}`);
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
