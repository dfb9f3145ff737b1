import type { Command } from 'commander';
import type { Switches } from '../../flow/switches.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { knownSwitches } from './knownSwitches.ts';

export type Options = CommonOptions;

type NeededDeps = Pick<Deps, 'storage' | 'flows' | 'now' | 'zone' | 'style'>;
type Listed = Readonly<{
  name: string;
  on: boolean;
  until: string | null;
  say: string;
  flows: readonly string[];
}>;

export const command = (): Command =>
  verbCommand({
    noun: 'switch',
    verb: 'list',
    summary: 'lists every switch that a flow asks for or somebody has turned on',
    examples: [''],
  });

export const parse = (argv: readonly string[]): Options => {
  const { json = false } = command().parse(argv, { from: 'user' }).opts();
  return { json };
};

const isOn = (stored: Switches[string] | undefined, now: number): boolean =>
  stored !== undefined && (stored.until === null || stored.until > now);

const lineOf = (
  { name, on, until, say, flows }: Listed,
  { zone, style }: NeededDeps,
): readonly string[] => {
  const end = until === null ? '' : `until ${formatTime(Date.parse(until), zone)}`;
  const users = flows.length === 0 ? 'no flow asks for it' : flows.join(', ');
  return [name, on ? style.green('on') : 'off', end, users, say];
};

export const run = async (_: Options, deps: NeededDeps): Promise<Output> => {
  const users = knownSwitches(deps.flows());
  const { switches } = await deps.storage();
  const stored = await switches.all();
  const now = deps.now();
  const names = [...new Set([...users.keys(), ...Object.keys(stored)])].toSorted();
  const listed = names.map((name): Listed => {
    const found = stored[name];
    const on = isOn(found, now);
    const until = found?.until ?? null;
    return {
      name,
      on,
      until: on && until !== null ? new Date(until).toISOString() : null,
      say: on ? (found?.say ?? '') : '',
      flows: users.get(name) ?? [],
    };
  });
  const lines = columns(listed.map((one) => lineOf(one, deps)));
  return done({ switches: listed }, listed.length === 0 ? ['No flow asks for a switch.'] : lines);
};
