import { spawn } from 'node:child_process';
import { TaskError } from '../taskError.ts';
import { type Child, exitOf, toChild } from './child.ts';
import { readLines } from './readLines.ts';
import type { HostChild } from './startHost.ts';
import { untilHostRuns } from './untilHostRuns.ts';

const versionTimeoutMs = 10_000;
const remedy =
  'Install Azure Functions Core Tools 4 (https://aka.ms/func-install), or leave --func out: the ' +
  'embedded host runs the same app.';

/** npm puts a `func.cmd` on the PATH of Windows, which only a shell can run. */
const shell = process.platform === 'win32';

const versionOf = async (command: string): Promise<string> => {
  const started = spawn(command, ['--version'], { shell, timeout: versionTimeoutMs });
  let output = '';
  readLines(started, (line) => {
    output += line;
  });
  await exitOf(started).catch(() => 'not found');
  return output.trim();
};

/** The installed `func` 4.x with the built app; a TaskError when there is none that works. */
export const startCoreTools = async (
  { root, port, settings, log }: HostChild,
  command = 'func',
): Promise<Child> => {
  const version = await versionOf(command);
  if (!/^4\./.test(version)) {
    throw new TaskError(`func 4.x did not answer within 10 s (${version || 'nothing'}). ${remedy}`);
  }
  const args = ['start', '--port', String(port), '--no-build'];
  const started = spawn(command, args, { cwd: root, env: settings, shell });
  const exited = exitOf(started);
  readLines(started, log);
  if (await untilHostRuns(started, port)) return toChild(started, exited, null);
  throw new TaskError(`func start did not get ready: ${await exited}.`);
};
