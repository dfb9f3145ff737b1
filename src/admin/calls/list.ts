import { type Command, InvalidArgumentError } from 'commander';
import type { Call } from '../../engine/call.ts';
import { formatParty } from '../../flow/party.ts';
import { toCallResource } from '../../http/toCallResource.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { parseCount } from '../parseCount.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';

export type Options = CommonOptions &
  Readonly<{ day: string; limit: number; continuation: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'zone'>;

const [usualLimit, maxLimit] = [50, 500];
const dayLength = 'YYYY-MM-DD'.length;

const parseDay = (text: string): string => {
  const at = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  if (text === 'today' || (text.length === dayLength && isDay)) return text;
  throw new InvalidArgumentError('Write a day as YYYY-MM-DD, or today; days are those of UTC.');
};

export const command = (): Command =>
  verbCommand({
    noun: 'calls',
    verb: 'list',
    summary: 'lists the calls of a day (UTC), oldest first',
    examples: ['', '--day 2026-11-21 --limit 500', '--json'],
  })
    .option('--day <day>', 'YYYY-MM-DD, or today', parseDay, 'today')
    .option('--limit <n>', 'how many at most', parseCount(maxLimit), usualLimit)
    .option('--continuation <text>', 'goes on where a list has ended');

export const parse = (argv: readonly string[]): Options => {
  const {
    json = false,
    day,
    limit,
    continuation = null,
  } = command().parse(argv, { from: 'user' }).opts();
  return { json, day, limit, continuation };
};

const lineOf = (call: Call, zone: string): readonly string[] => {
  const { id, status, outcome, flow } = toCallResource(call, null);
  const parties = `${formatParty(call.caller)} → ${formatParty(call.called)}`;
  return [formatTime(call.createdAt, zone), id, parties, flow ?? '-', outcome ?? status];
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { index } = await deps.storage();
  const today = new Date(deps.now()).toISOString().slice(0, dayLength);
  const day = options.day === 'today' ? today : options.day;
  const { calls, continuation } = await index.day(day, options.limit, options.continuation);
  const lines = columns(calls.map((call) => lineOf(call, deps.zone)));
  const more = `There are more: --day ${day} --continuation ${continuation}`;
  return done({ day, calls: calls.map((call) => toCallResource(call, null)), continuation }, [
    ...(lines.length === 0 ? [`There are no calls of ${day} (UTC).`] : lines),
    ...(continuation === null ? [] : [more]),
  ]);
};
