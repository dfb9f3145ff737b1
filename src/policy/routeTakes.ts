import type { Condition, When } from '../flow/condition.ts';

/** Whether something holds of every call, of none, or of some. */
export type Chance = 'always' | 'sometimes' | 'never';

const opposite: Readonly<Record<Chance, Chance>> = {
  always: 'never',
  sometimes: 'sometimes',
  never: 'always',
};

const all = (chances: readonly Chance[]): Chance => {
  if (chances.includes('never')) return 'never';
  return chances.includes('sometimes') ? 'sometimes' : 'always';
};

const any = (chances: readonly Chance[]): Chance =>
  opposite[all(chances.map((chance) => opposite[chance]))];

const certain = (holds: boolean): Chance => (holds ? 'always' : 'never');

const chanceOf = (condition: Condition, number: string): Chance => {
  switch (condition.kind) {
    case 'called':
      return certain(condition.party.kind === 'phone' && condition.party.number === number);
    case 'anyNumber':
      return 'always';
    case 'calledPrefix':
      return certain(number.startsWith(condition.prefix));
    case 'all':
      return all(condition.of.map((when) => routeTakes(when, number)));
    case 'any':
      return any(condition.of.map((when) => routeTakes(when, number)));
    case 'not':
      return opposite[routeTakes(condition.of, number)];
    case 'caller':
    case 'callerPrefix':
    case 'callerCountry':
    case 'callerWithheld':
    case 'list':
    case 'calendar':
    case 'switch':
    case 'is':
    case 'begins':
    case 'above':
    case 'below':
      return 'sometimes';
    default:
      return condition satisfies never;
  }
};

/** Whether what a route asks for holds of calls to a number, whoever calls and when. */
export const routeTakes = (when: When, number: string): Chance =>
  all(when.map((condition) => chanceOf(condition, number)));
