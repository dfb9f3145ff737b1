import { expect, test, vi } from 'vitest';
import type { Child } from '../../../../src/local/tasks/environment/child.ts';
import { supervise } from '../../../../src/local/tasks/environment/supervise.ts';
import { TaskError } from '../../../../src/local/tasks/taskError.ts';

/** Children without processes: each start makes the next one, and tests end them by `kill`. */
const nursery = (failing: readonly number[] = []) => {
  let starts = 0;
  const restarts: number[] = [];
  const said: string[] = [];
  const ending = new AbortController();
  const start = async (): Promise<Child> => {
    starts += 1;
    if (failing.includes(starts)) throw new TaskError(`start ${starts} failed`);
    const { promise, resolve } = Promise.withResolvers<string>();
    const stop = async () => resolve('exit code 0');
    return {
      pid: undefined,
      ready: null,
      exited: promise,
      kill: (signal) => resolve(`signal ${signal}`),
      stop,
    };
  };
  const afterRestart = async () => {
    restarts.push(starts);
  };
  const say = (line: string) => said.push(line);
  return {
    supervision: { name: 'It', start, afterRestart, say, firstDelayMs: 1, ending: ending.signal },
    ending,
    said,
    restarts,
    starts: () => starts,
  };
};

test('what dies is started again, and said', async () => {
  const { supervision, said, restarts } = nursery();
  const it = await supervise(supervision);
  it.kill('SIGKILL');
  await vi.waitUntil(() => restarts.length === 1);
  expect(said).toEqual(['It ended (signal SIGKILL); starting it again in 1 ms.']);
  await it.stop();
});

test('a restart that is asked for is no death', async () => {
  const { supervision, said, restarts } = nursery();
  const it = await supervise(supervision);
  await it.restart();
  await vi.waitUntil(() => restarts.length === 1);
  expect(said).toEqual([]);
  await it.stop();
});

test('a later start that fails is said and tried again', async () => {
  const { supervision, said, starts } = nursery([2, 3]);
  const it = await supervise(supervision);
  it.kill('SIGKILL');
  await vi.waitUntil(() => starts() === 4);
  expect(said).toContain('start 2 failed');
  expect(said).toContain('start 3 failed');
  await it.stop();
});

test('a first start that fails is thrown', async () => {
  await expect(supervise(nursery([1]).supervision)).rejects.toThrow('start 1 failed');
});

test('what ends when all is to end is not started again', async () => {
  const { supervision, ending, said, starts } = nursery();
  const it = await supervise(supervision);
  ending.abort();
  it.kill('SIGINT');
  await it.stop();
  expect(starts()).toBe(1);
  expect(said).toEqual([]);
});

test('after stop nothing is started any more', async () => {
  const { supervision, starts } = nursery();
  const it = await supervise(supervision);
  await it.stop();
  expect(starts()).toBe(1);
});
