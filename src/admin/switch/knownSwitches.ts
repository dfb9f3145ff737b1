import type { FlowSet } from '../../flow/flowSet.ts';
import { nearest } from '../../flow/nearest.ts';
import { stopSwitch } from '../../flow/stopSwitch.ts';
import { switchNamesOf } from '../../flow/switchNamesOf.ts';
import { AdminError } from '../adminError.ts';

/** The switch that stops all dialling, and those that flows ask for, with the flows' names. */
export const knownSwitches = ({
  flows,
}: Pick<FlowSet, 'flows'>): ReadonlyMap<string, readonly string[]> => {
  const users = new Map<string, string[]>([[stopSwitch, ['whatever dials']]]);
  for (const flow of Object.values(flows)) {
    for (const name of switchNamesOf(flow)) {
      users.set(name, [...(users.get(name) ?? []), flow.name]);
    }
  }
  return users;
};

/**
 * Makes sure that a switch does something.
 * @param remedy what to do about a name that is near no other
 * @throws AdminError that names the nearest right one
 */
export const checkSwitch = (name: string, known: readonly string[], remedy: string): void => {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  const all = known.length === 0 ? 'No flow asks for any.' : `There are: ${known.join(', ')}.`;
  throw new AdminError(
    'refused',
    'unknownSwitch',
    `No flow asks for the switch \`${name}\`.`,
    `${meant === null ? all : `Did you mean \`${meant}\`?`} ${remedy}`.trimEnd(),
  );
};
