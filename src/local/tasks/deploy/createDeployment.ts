import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { TaskContext } from '../taskContext.ts';
import { TaskError } from '../taskError.ts';
import type { Deployment, Values } from './deployment.ts';
import { type Ran, runProgram } from './runProgram.ts';

const keptLines = 12;

const install: Readonly<Record<string, string>> = {
  az: 'Install the Azure CLI (https://aka.ms/installazurecli), then: az login',
};

/** The last lines that a program has said; what it says first is seldom the reason. */
const lastOf = ({ stderr, stdout }: Ran): string =>
  (stderr.trim() || stdout.trim()).split('\n').slice(-keptLines).join('\n');

const failed = (command: string, args: readonly string[], ran: Ran, remedy: string): TaskError => {
  const what = `${command} ${args.slice(0, 3).join(' ')}`;
  if (ran.code !== null) return new TaskError(`${what} failed:\n${lastOf(ran)}\n${remedy}`.trim());
  return new TaskError(`${what} did not run: ${lastOf(ran)}\n${install[command] ?? remedy}`.trim());
};

const jsonOf = (text: string): unknown => {
  try {
    return text.trim() === '' ? null : JSON.parse(text);
  } catch {
    throw new TaskError(`az has printed something that is no JSON: ${text.slice(0, 200)}`);
  }
};

/** What a deployment is done with, for real. */
export const createDeployment = (
  { root, signal, say }: Pick<TaskContext, 'root' | 'signal' | 'say'>,
  env: Values,
): Deployment => {
  const how = { cwd: root, env, signal };
  const tryAz = (args: readonly string[]): Promise<Ran> =>
    runProgram('az', [...args, '--output', 'json', '--only-show-errors'], how);
  return {
    ...{ root, env, say, signal, tryAz },
    az: async (schema, args, remedy = '') => {
      const ran = await tryAz(args);
      if (ran.code !== 0) throw failed('az', args, ran, remedy);
      const parsed = schema.safeParse(jsonOf(ran.stdout));
      if (parsed.success) return parsed.data;
      const what = `az ${args.slice(0, 3).join(' ')} has printed something else than expected`;
      throw new TaskError(
        `${what}:\n${z.prettifyError(parsed.error)}\nIs it new enough? az upgrade`,
      );
    },
    show: async (command, args, cwd = root) => {
      const show = (text: string): void => say(text.replace(/\n$/, ''));
      const ran = await runProgram(command, args, { ...how, cwd, show });
      if (ran.code !== 0) throw failed(command, args, { ...ran, stdout: '', stderr: '' }, '');
    },
    sleep: async (ms) => {
      await sleep(ms, undefined, { signal });
    },
  };
};
