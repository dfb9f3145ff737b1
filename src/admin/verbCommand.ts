import type { Command } from 'commander';
import { invocation, quietCommand } from './quietCommand.ts';

export type VerbText = Readonly<{
  noun: string;
  /** Null where the noun says all. */
  verb: string | null;
  /** One line, as the list of verbs shows it. */
  summary: string;
  /** What stands behind noun and verb; the first is the plainest. */
  examples: readonly string[];
}>;

/** The command of a verb, with what all verbs have: `--json`, and help that ends in examples. */
export const verbCommand = ({ noun, verb, summary, examples }: VerbText): Command => {
  const title = [invocation, noun, ...(verb === null ? [] : [verb])].join(' ');
  const shown = examples.map((example) => `  ${title} ${example}`.trimEnd());
  return quietCommand(verb ?? noun)
    .description(summary)
    .configureHelp({ commandUsage: (command) => `${title} ${command.usage()}` })
    .option('--json', 'prints JSON, for programs')
    .addHelpText('after', `\nExamples:\n${shown.join('\n')}`);
};
