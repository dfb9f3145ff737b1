import type { Command } from 'commander';
import { HelpAsked } from './helpAsked.ts';
import { nouns } from './nouns.ts';
import { invocation, quietCommand } from './quietCommand.ts';
import type { Started } from './verb.ts';

const helpCommand = ['help [name]', 'shows the help of one of them'] as const;

const createNoun = (name: string): Command => {
  const { summary, verbs } = nouns[name] ?? { summary: '', verbs: {} };
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
    .addHelpText('after', `\n\`${invocation} <noun> --help\` lists the verbs of a noun.`);
  for (const name of Object.keys(nouns)) program.addCommand(createNoun(name));
  return program;
};

/**
 * What a command line asks for.
 * @throws CommanderError, or HelpAsked
 */
export const parseLine = (argv: readonly string[]): Started => {
  const [noun = '', verb = '', ...rest] = argv;
  const verbs = Object.hasOwn(nouns, noun) ? nouns[noun]?.verbs : undefined;
  const chosen = verbs !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (chosen !== undefined) return chosen.start(rest);
  const program = createProgram();
  program.parse(argv, { from: 'user' });
  // Every line that names no verb has thrown by now.
  throw new HelpAsked(program.helpInformation(), 'usage');
};
