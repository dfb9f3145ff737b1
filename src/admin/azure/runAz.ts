import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import spawn from 'cross-spawn';
import { AdminError } from '../adminError.ts';
import type { Az } from './az.ts';
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

const textOf = async (stream: Readable | null): Promise<string> =>
  stream === null ? '' : text(stream);

const codeOf = (error: unknown): unknown =>
  error instanceof Error ? Reflect.get(error, 'code') : undefined;

/** `az` as it is found in this environment. It is asked nothing: nobody could answer it. */
export const runAz =
  (env: Environment, timeoutMs = azTimeoutMs): Az =>
  async (args, signal) => {
    // On Windows it is a script, whose words have to be quoted for a shell.
    const child = spawn('az', [...args, '--output', 'json', '--only-show-errors'], {
      env: { ...env, AZURE_CORE_NO_COLOR: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject);
    child.on('close', resolve);
    try {
      const [output, said, code] = await Promise.all([
        textOf(child.stdout),
        textOf(child.stderr),
        ended,
      ]);
      if (code === 0) return parsed(output);
      throw code === null ? tooLate(timeoutMs) : azFailure(said);
    } catch (error) {
      throw codeOf(error) === 'ENOENT' ? noAz() : error;
    }
  };
