import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { AdminError } from '../adminError.ts';
import type { Az } from './az.ts';
import { azCommand } from './azCommand.ts';
import { azFailure } from './azFailure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Python starts in a second or two; what takes longer is Azure. */
const azTimeoutMs = 60_000;

const noAz = (): AdminError =>
  new AdminError(
    'unreachable',
    'noAz',
    "Azure's command line, az, is not on this machine, or not on the PATH.",
    'Install it (https://aka.ms/azure-cli), then: az login',
  );

const tooLate = (timeoutMs: number): AdminError =>
  new AdminError(
    'unreachable',
    'az',
    `az did not answer within ${timeoutMs / 1000} s.`,
    'See that the network lets this machine through: az account show',
  );

const parsed = (output: string): unknown => {
  try {
    // What has nothing to say prints nothing.
    return output.trim() === '' ? null : JSON.parse(output);
  } catch {
    throw azFailure('it printed something that is no JSON.');
  }
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error ? Reflect.get(error, 'code') : undefined;

/** `az` as it is found in this environment. It is asked nothing: nobody could answer it. */
export const runAz =
  (env: Environment, timeoutMs = azTimeoutMs): Az =>
  async (args, signal) => {
    const machine = { platform: process.platform, path: env.PATH ?? '', exists: existsSync };
    const command = azCommand([...args, '--output', 'json', '--only-show-errors'], machine);
    if (command === null) throw noAz();
    const child = spawn(command.file, command.args, {
      env: { ...env, AZURE_CORE_NO_COLOR: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsVerbatimArguments: command.verbatim,
      signal,
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject);
    child.on('close', resolve);
    try {
      const [output, said, code] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        ended,
      ]);
      if (code === 0) return parsed(output);
      throw code === null ? tooLate(timeoutMs) : azFailure(said);
    } catch (error) {
      throw codeOf(error) === 'ENOENT' ? noAz() : error;
    }
  };
