import type { Command } from 'commander';
import { columns } from '../columns.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import { parseCount } from '../parseCount.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { type DeadWebhook, toDeadWebhook } from './toDeadWebhook.ts';

export type Options = CommonOptions & Readonly<{ limit: number }>;

type NeededDeps = Pick<Deps, 'storage' | 'zone' | 'style'>;

const [usualLimit, maxLimit] = [100, 1_000];

export const command = (): Command =>
  verbCommand({
    noun: 'webhooks',
    verb: 'list',
    summary: 'lists what was given up after a day of tries, oldest first',
    examples: ['', '--limit 1000 --json'],
  }).option('--limit <n>', 'how many at most', parseCount(maxLimit), usualLimit);

export const parse = (argv: readonly string[]): Options => {
  const { json = false, limit } = command().parse(argv, { from: 'user' }).opts();
  return { json, limit };
};

const lineOf = (dead: DeadWebhook, { zone, style }: NeededDeps): readonly string[] => [
  style.dim(formatTime(Date.parse(dead.at), zone)),
  dead.call,
  String(dead.sequence),
  dead.what,
  dead.to,
  counted(dead.tries, 'try', 'tries'),
  dead.why,
];

export const run = async ({ limit }: Options, deps: NeededDeps): Promise<Output> => {
  const { deadNotices } = await deps.storage();
  // One more tells whether there are more.
  const found = await deadNotices.list(limit + 1);
  const webhooks = found.slice(0, limit).map(toDeadWebhook);
  const lines = columns(webhooks.map((dead) => lineOf(dead, deps)));
  const more = found.length > limit;
  return done({ webhooks, more }, [
    ...(lines.length === 0 ? ['Nothing was given up.'] : lines),
    ...(more ? [`There are more than ${limit}: --limit ${maxLimit}`] : []),
  ]);
};
