import type { Command } from 'commander';
import type { AuditEntry } from '../../calls/ports.ts';
import type { Instant } from '../../engine/ids.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { parseCount } from '../parseCount.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';

export type Options = CommonOptions & Readonly<{ days: number; limit: number }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'zone' | 'style'>;

const msPerDay = 86_400_000;
const [usualDays, maxDays] = [30, 730];
const [usualLimit, maxLimit] = [100, 1_000];

export const command = (): Command =>
  verbCommand({
    noun: 'audit',
    verb: 'list',
    summary: 'lists who did what, newest first',
    examples: ['', '--days 365 --limit 1000 --json'],
  })
    .option('--days <n>', 'how far back to look', parseCount(maxDays), usualDays)
    .option('--limit <n>', 'how many at most', parseCount(maxLimit), usualLimit);

export const parse = (argv: readonly string[]): Options => {
  const { json = false, days, limit } = command().parse(argv, { from: 'user' }).opts();
  return { json, days, limit };
};

const lineOf = ({ at, who, what, subject, details }: AuditEntry, { zone, style }: NeededDeps) => {
  const told = Object.entries(details).map(([name, value]) => `${name}: ${value}`);
  return [style.dim(formatTime(at, zone)), who, what, subject, told.join(', ')];
};

export const run = async ({ days, limit }: Options, deps: NeededDeps): Promise<Output> => {
  const { audit } = await deps.storage();
  const now = deps.now();
  const entries = await audit.list((now - days * msPerDay) as Instant, now, limit);
  const json = entries.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }));
  const lines = columns(entries.map((entry) => lineOf(entry, deps)));
  const none = `Nothing was done in the last ${days} days.`;
  return done({ entries: json }, entries.length === 0 ? [none] : lines);
};
