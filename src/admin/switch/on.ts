import { type Command, InvalidArgumentError } from 'commander';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { formatTime } from '../time/formatTime.ts';
import { parseTime, type TimeText } from '../time/parseTime.ts';
import { parseZone } from '../time/parseZone.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { checkSwitch, knownSwitches } from './knownSwitches.ts';
import { parseSwitchName } from './parseSwitchName.ts';

export type Options = CommonOptions &
  Readonly<{
    name: string;
    until: TimeText | null;
    /** What callers hear of it, or empty. */
    say: string;
    /** Null for that of this machine. */
    zone: string | null;
    as: string | null;
    force: boolean;
  }>;

type NeededDeps = Pick<Deps, 'storage' | 'flows' | 'now' | 'zone' | 'who' | 'style'>;

const maxSayLength = 1_000;

const parseSay = (text: string): string => {
  if (text.length <= maxSayLength) return text.trim();
  throw new InvalidArgumentError(`Say it in ${maxSayLength} characters at most.`);
};

export const command = (): Command =>
  verbCommand({
    noun: 'switch',
    verb: 'on',
    summary: 'turns a switch on; calls know of it within 5 s',
    examples: ['closed', 'closed --until 18:00 --say "We are closed today."', 'closed --until 2h'],
  })
    .argument('<name>', 'the switch, as flows name it', parseSwitchName)
    .option('--until <time>', 'when it goes off by itself: 18:00, 2h or a date and time', parseTime)
    .option('--say <text>', 'what callers hear, where the flow lets them', parseSay)
    .option('--zone <name>', 'the time zone of --until; that of this machine otherwise', parseZone)
    .option('--as <who>', 'who does it, for the audit')
    .option('--force', 'also if no flow asks for the switch');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, force = false, ...given } = parsed.opts();
  const { until = null, say = '', zone = null, as = null } = given;
  return { json, name: parsed.processedArgs[0], until, say, zone, as, force };
};

const untilOf = async ({ until, zone }: Options, deps: NeededDeps): Promise<number | null> => {
  if (until === null) return null;
  const { resolveTime } = await import('../time/resolveTime.ts');
  const now = deps.now();
  const at = resolveTime(until, now, zone ?? deps.zone);
  if (at > now) return at;
  throw new AdminError(
    'refused',
    'past',
    `--until names a time that has passed (${formatTime(at, zone ?? deps.zone)}).`,
    'Name a later one, or leave --until out and turn the switch off by hand.',
  );
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { name, say, as, force } = options;
  if (!force) {
    const remedy = 'Add --force to turn it on all the same.';
    checkSwitch(name, [...knownSwitches(deps.flows()).keys()], remedy);
  }
  const until = await untilOf(options, deps);
  const ends = until === null ? null : new Date(until).toISOString();
  const { switches } = await deps.storage();
  const details = { ...(ends !== null && { until: ends }), ...(say !== '' && { say }) };
  await audited(deps, { what: 'switch.on', subject: name, details, as }, () =>
    switches.turnOn(name, { until, say }),
  );
  const end = until === null ? '' : ` until ${formatTime(until, options.zone ?? deps.zone)}`;
  return done({ name, on: true, until: ends, say }, [
    `${name} is ${deps.style.green('on')}${end}.`,
    ...(say === '' ? [] : [`Callers may hear: ${say}`]),
  ]);
};
