import type { Command } from 'commander';
import { HelpAsked } from './helpAsked.ts';
import { nouns } from './nouns.ts';
import { invocation, quietCommand } from './quietCommand.ts';
import type { BoundVerb, Started } from './verb.ts';

const helpCommand = ['help [name]', 'shows the help of one of them'] as const;

const createNoun = (name: string): Command => {
  const { summary = '', verbs = {}, alone } = nouns[name] ?? {};
  if (alone !== undefined) return alone.command();
  const noun = quietCommand(name)
    .description(summary)
    .usage('<verb> [options]')
    .helpCommand(...helpCommand);
  for (const verb of Object.values(verbs)) noun.addCommand(verb.command());
  return noun.configureHelp({
    commandUsage: (command) => `${invocation} ${name} ${command.usage()}`,
  });
};

/** Everything at once, to show help and to say what is wrong with a line that names no verb. */
const createProgram = (): Command => {
  const program = quietCommand(invocation)
    .description('Works on Switchboard: its storage, its prompts, its calls.')
    .usage('<noun> <verb> [options]')
    .helpCommand(...helpCommand)
    // What is a command by itself stands there like the nouns, without its options.
    .configureHelp({
      subcommandTerm: (command) =>
        [command.name(), ...(command.name() === 'help' ? ['[name]'] : [])].join(' '),
    })
    .addHelpText('after', `\n\`${invocation} <noun> --help\` lists the verbs of a noun.`);
  for (const name of Object.keys(nouns)) program.addCommand(createNoun(name));
  return program;
};

const ownOf = <Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

/** The verb that a line begins with, and what is left for it. */
const chosen = (argv: readonly string[]): readonly [BoundVerb, readonly string[]] | null => {
  const [first = '', second = '', ...rest] = argv;
  const noun = ownOf(nouns, first);
  if (noun?.alone !== undefined) return [noun.alone, argv.slice(1)];
  const verbs = noun?.verbs ?? {};
  const verb = ownOf(verbs, second);
  if (verb !== undefined) return [verb, rest];
  const usual = noun?.usual?.takes.test(second) ? ownOf(verbs, noun.usual.verb) : undefined;
  return usual === undefined ? null : [usual, argv.slice(1)];
};

/**
 * What a command line asks for.
 * @throws CommanderError, or HelpAsked
 */
export const parseLine = (argv: readonly string[]): Started => {
  const found = chosen(argv);
  if (found !== null) {
    const [verb, rest] = found;
    return verb.start(rest);
  }
  const program = createProgram();
  program.parse(argv, { from: 'user' });
  // Every line that names no verb has thrown by now.
  throw new HelpAsked(program.helpInformation(), 'usage');
};
