import type { Command } from 'commander';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { checkSwitch, knownSwitches } from './knownSwitches.ts';
import { parseSwitchName } from './parseSwitchName.ts';

export type Options = CommonOptions & Readonly<{ name: string; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'flows' | 'now' | 'who'>;

export const command = (): Command =>
  verbCommand({
    noun: 'switch',
    verb: 'off',
    summary: 'turns a switch off; calls know of it within 5 s',
    examples: ['closed'],
  })
    .argument('<name>', 'the switch, as flows name it', parseSwitchName)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { as = null, json = false } = parsed.opts();
  return { json, name: parsed.processedArgs[0], as };
};

export const run = async ({ name, as }: Options, deps: NeededDeps): Promise<Output> => {
  const { switches } = await deps.storage();
  const stored = Object.keys(await switches.all());
  // What somebody forced on can be turned off, whether a flow asks for it or not.
  checkSwitch(name, [...knownSwitches(deps.flows()).keys(), ...stored], '');
  const wasOn = await audited(deps, { what: 'switch.off', subject: name, details: {}, as }, () =>
    switches.turnOff(name),
  );
  return done({ name, on: false, wasOn }, [wasOn ? `${name} is off.` : `${name} was off already.`]);
};
