import { readArgs } from '../readArgs.ts';
import { TaskError } from '../taskError.ts';

export const usage = `usage: npm run flows -- <verb> [options]

  test [flow …]    plays the tests in test/flows, without a phone
  check            reads all flows and says what is wrong with them
  graph <flow>     draws a flow as Mermaid

  --threshold <n>  the percentage of branches that tests must take (100)
  --json           prints one line of JSON

  npm run flows -- test contoso-support
  npm run flows -- graph contoso-support > flow.mmd`;

const options = {
  threshold: { type: 'string', default: '100' },
  json: { type: 'boolean', default: false },
} as const;

/** What `npm run flows` is asked for. */
export type FlowsOptions = Readonly<{
  verb: string;
  /** The flows that are meant. */
  names: readonly string[];
  threshold: number;
  json: boolean;
}>;

const toThreshold = (text: string): number => {
  const threshold = Number(text);
  if (/^\d{1,3}$/.test(text) && threshold <= 100) return threshold;
  throw new TaskError(`--threshold must be a whole number from 0 to 100, not "${text}".`);
};

/** Reads the command line of `npm run flows`. */
export const readFlowsOptions = (args: readonly string[]): FlowsOptions => {
  const { values, positionals } = readArgs(
    { args: [...args], options, allowPositionals: true },
    usage,
  );
  const [verb = '', ...names] = positionals;
  return { verb, names, threshold: toThreshold(values.threshold), json: values.json };
};
