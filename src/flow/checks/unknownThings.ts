import type { Draft } from '../draft.ts';
import type { Named } from '../named.ts';
import { nearest } from '../nearest.ts';
import { conditionsOf, type PlacedCondition } from './conditionsOf.ts';
import type { Finding } from './finding.ts';

type Kind = Readonly<{ kind: string; names: readonly string[]; write: (name: string) => string }>;

const unknown = (name: string, { kind, names, write }: Kind): Omit<Finding, 'path'> => {
  const meant = nearest(name, names);
  const remedy = meant === null ? write(name) : `Did you mean \`${meant}\`?`;
  return { of: 'value', message: `There is no ${kind} \`${name}\`.`, remedy };
};

/** Every calendar and every list that conditions name and that is not there. */
export const unknownThings = (
  conditions: readonly PlacedCondition[],
  { calendarNames, listNames }: Named,
): readonly Finding[] => {
  const calendar: Kind = {
    kind: 'calendar',
    names: calendarNames,
    write: (name) => `Write a calendar \`${name}\` into calendars.yaml, or another name.`,
  };
  const list: Kind = {
    kind: 'list',
    names: listNames,
    write: (name) => `Write a file lists/${name}.txt, or another name.`,
  };
  return conditions.flatMap(({ condition, path }): readonly Finding[] => {
    if (condition.kind === 'list') {
      const { list: name } = condition;
      return listNames.includes(name) ? [] : [{ path, ...unknown(name, list) }];
    }
    if (condition.kind !== 'calendar' || typeof condition.calendar !== 'string') return [];
    const { calendar: name } = condition;
    return calendarNames.includes(name) ? [] : [{ path, ...unknown(name, calendar) }];
  });
};

/** Those that the steps of a flow name. */
export const unknownInSteps = ({ steps }: Draft, named: Named): readonly Finding[] =>
  unknownThings(
    [...steps].flatMap(([name, step]) => conditionsOf(name, step)),
    named,
  );
