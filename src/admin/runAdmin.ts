import { AdminError } from './adminError.ts';
import { createDeps } from './createDeps.ts';
import type { Deps } from './deps.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { HelpAsked } from './helpAsked.ts';
import { parseLine } from './parseLine.ts';
import { styleFor } from './style.ts';
import { toFailure } from './toFailure.ts';

export type Stream = Readonly<{ write: (text: string) => void; isTerminal: boolean }>;

/** Where a command line is run: all that `cli.ts` takes from the process. */
export type Surroundings = Readonly<{
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the project. */
  root: string;
  out: Stream;
  err: Stream;
  /** Asks whoever is at the keyboard. */
  ask: Deps['ask'];
  /** Aborted by Ctrl-C. */
  interrupted: AbortSignal;
}>;

const tell = ({ argv, env, err }: Surroundings, thrown: unknown): ExitCode => {
  const { ending, ...error } = toFailure(thrown);
  const { red } = styleFor(err.isTerminal, env);
  const isForPrograms = argv.includes('--json');
  err.write(
    isForPrograms
      ? `${JSON.stringify({ error: { ...error, exitCode: exitCodes[ending] } })}\n`
      : `${red(error.message)}\n${error.remedy}\n`,
  );
  return exitCodes[ending];
};

/** A verb that knows what an interruption leaves behind has this long to say it. */
const farewellMs = 2_000;

/** What a verb comes to, unless Ctrl-C comes first and the verb has nothing to say of it. */
const untilInterrupted = <Result>(
  { interrupted }: Surroundings,
  work: Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      const message = 'Interrupted: what was asked for may be done in part.';
      const remedy = 'Look at it with the verb that lists or shows it, then run the command again.';
      const error = new AdminError('interrupted', 'interrupted', message, remedy);
      setTimeout(() => reject(error), farewellMs).unref();
    };
    if (interrupted.aborted) giveUp();
    else interrupted.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => interrupted.removeEventListener('abort', giveUp));
  });

/**
 * Parses, then runs. What a verb has found goes to `out`, everything else to `err`; resolves with
 * the exit code and never rejects.
 */
export const runAdmin = async (
  around: Surroundings,
  depsFor: (around: Surroundings, json: boolean) => Deps = createDeps,
): Promise<ExitCode> => {
  const { argv, out, err } = around;
  try {
    const { json, run } = parseLine(argv);
    const output = await untilInterrupted(around, run(depsFor(around, json)));
    const text = json ? JSON.stringify(output.json) : output.lines.join('\n');
    out.write(`${text}\n`);
    return exitCodes[output.ending];
  } catch (thrown) {
    if (!(thrown instanceof HelpAsked)) return tell(around, thrown);
    const stream = thrown.ending === 'done' ? out : err;
    stream.write(thrown.message);
    return exitCodes[thrown.ending];
  }
};
