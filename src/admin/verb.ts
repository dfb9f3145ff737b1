import type { Command } from 'commander';
import type { Deps } from './deps.ts';
import type { Ending } from './exitCodes.ts';

/** What a verb has to say: a value for programs, and lines for people. */
export type Output = Readonly<{ json: unknown; lines: readonly string[]; ending: Ending }>;

/** What every verb can be told. */
export type CommonOptions = Readonly<{ json: boolean }>;

/** A file of a noun's folder: how its command line looks, what it means, and what is then done. */
export type Verb<Options extends CommonOptions> = Readonly<{
  command: () => Command;
  /** @throws CommanderError, or HelpAsked */
  parse: (argv: readonly string[]) => Options;
  run: (options: Options, deps: Deps) => Promise<Output>;
}>;

/** A verb with the options that it was given. */
export type Started = Readonly<{ json: boolean; run: (deps: Deps) => Promise<Output> }>;

/** A verb whatever its options are. */
export type BoundVerb = Readonly<{
  command: () => Command;
  start: (argv: readonly string[]) => Started;
}>;

export const bindVerb = <Options extends CommonOptions>({
  command,
  parse,
  run,
}: Verb<Options>): BoundVerb => ({
  command,
  start: (argv) => {
    const options = parse(argv);
    return { json: options.json, run: (deps) => run(options, deps) };
  },
});

export const done = (json: unknown, lines: readonly string[]): Output => ({
  json,
  lines,
  ending: 'done',
});
