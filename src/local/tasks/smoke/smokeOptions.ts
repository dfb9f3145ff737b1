import { readArgs } from '../readArgs.ts';
import type { TaskContext } from '../taskContext.ts';
import { TaskError } from '../taskError.ts';

export type SmokeOptions = Readonly<{
  /** Where the app is, without `/api`; null looks for what runs on this machine. */
  app: string | null;
  key: string | null;
  /** The phone that is called, and that calls. */
  to: string;
  /** The number that it is to call; null is the one that it was called from. */
  number: string | null;
  flow: string;
  simulator: string | null;
  only: 'out' | 'in' | null;
  limitMs: number;
  /** The folder for what the API told of the calls. */
  save: string | null;
  yes: boolean;
  json: boolean;
}>;

const usage = `usage: npm run smoke -- --to <number> [options]

One call out and one call in, on a system that runs. On a real one both cost money.

  --to <number>      your phone, E.164: it is called, and then you call with it
  --app <address>    such as https://contoso.azurewebsites.net; else SWITCHBOARD_URL, else npm start
  --key <key>        the key of the app or of a client; else SWITCHBOARD_KEY, which no list shows
  --number <number>  the system's number that you are to call; the one that called you unless given
  --flow <name>      which flow the call out runs (contoso-support)
  --only out|in      one of the two calls
  --limit <seconds>  how long each may take, 10 to 3600 (180)
  --save <folder>    keeps what the API told of the calls, without numbers and ids
  --simulator <address>  who dials and answers with --yes; that of npm start unless given
  --yes              asks nothing; beside a simulator, nobody has to do anything
  --json             prints one line of JSON

It ends with 0 if both calls went well, 2 if one did not, 1 if they could not be tried.`;

const e164 = /^\+[1-9]\d{6,14}$/;
const [shortestSeconds, longestSeconds] = [10, 3600];
const msPerSecond = 1000;

const toNumber = (option: string, text: string | undefined): string => {
  if (text === undefined) throw new TaskError(`--${option} is missing.\n${usage}`);
  if (e164.test(text)) return text;
  throw new TaskError(`--${option} must be a number such as +12065550100, not "${text}".`);
};

const toAddress = (option: string, text: string | undefined): string | null => {
  if (text === undefined || text === '') return null;
  const address = text.replace(/\/+$/, '').replace(/\/api$/, '');
  if (/^https?:\/\/./.test(address) && URL.canParse(address)) return address;
  throw new TaskError(`--${option} must be an address such as https://…, not "${text}".`);
};

const toLimit = (text: string): number => {
  const seconds = Number(text);
  const isWhole = /^\d+$/.test(text);
  if (isWhole && seconds >= shortestSeconds && seconds <= longestSeconds)
    return seconds * msPerSecond;
  throw new TaskError(`--limit must be ${shortestSeconds} to ${longestSeconds}, not "${text}".`);
};

const toOnly = (text: string | undefined): SmokeOptions['only'] => {
  if (text === undefined) return null;
  if (text === 'out' || text === 'in') return text;
  throw new TaskError(`--only must be out or in, not "${text}".`);
};

/** The command line of `npm run smoke`; a TaskError names what is wrong with it. */
export const smokeOptions = ({ args, env }: Pick<TaskContext, 'args' | 'env'>): SmokeOptions => {
  const text = { type: 'string' } as const;
  const off = { type: 'boolean', default: false } as const;
  const texts = { to: text, app: text, key: text, number: text, only: text, save: text };
  const flow = { type: 'string', default: 'contoso-support' } as const;
  const limit = { type: 'string', default: '180' } as const;
  const options = { ...texts, simulator: text, flow, limit, yes: off, json: off };
  const given = readArgs({ args: [...args], options }, usage).values;
  return {
    app: toAddress('app', given.app ?? env.SWITCHBOARD_URL),
    key: (given.key ?? env.SWITCHBOARD_KEY) || null,
    to: toNumber('to', given.to),
    number: given.number === undefined ? null : toNumber('number', given.number),
    flow: given.flow,
    simulator: toAddress('simulator', given.simulator),
    only: toOnly(given.only),
    limitMs: toLimit(given.limit),
    save: given.save ?? null,
    yes: given.yes,
    json: given.json,
  };
};
