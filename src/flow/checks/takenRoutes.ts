import type { Condition, When } from '../condition.ts';
import { stableJson } from '../stableJson.ts';
import { impliedBy } from './impliedBy.ts';
import { areOpposite } from './neverHolds.ts';

/** Calls that the routes `by`, together, take before any later route. */
type Taken = Readonly<{ match: When; by: readonly number[] }>;

/** Whether every call that `later` would take is among these. */
const takesAllOf = (earlier: When, later: When): boolean =>
  earlier.every((wanted) => later.some((given) => impliedBy(given, wanted)));

const maxTaken = 5000;

const onceEach = (when: When): When => [
  ...new Map(when.map((condition) => [stableJson(condition), condition])).values(),
];

/**
 * What two routes take together that differ in whether a calendar is open or closed: whatever the
 * time, one of them takes it. Null where they differ in other ways.
 */
const together = (a: Taken, b: Taken): Taken | null => {
  for (const one of a.match) {
    if (one.kind !== 'calendar' || one.is === 'holiday') continue;
    const other = b.match.find(
      (condition) =>
        condition.kind === 'calendar' && condition.is !== 'holiday' && areOpposite(one, condition),
    );
    if (other === undefined) continue;
    const rest = [...a.match, ...b.match].filter((c) => c !== one && c !== other);
    return { match: onceEach(rest), by: [...new Set([...a.by, ...b.by])] };
  }
  return null;
};

const isTimed = ({ kind }: Condition): boolean => kind === 'calendar';

/**
 * Each route that can never take a call, and the earlier ones that take all of its calls. What only
 * numbering plans or the contents of lists would tell is not found.
 */
export const takenRoutes = (
  matches: readonly When[],
): readonly Readonly<{ route: number; by: readonly number[] }>[] => {
  const taken: Taken[] = [];
  return matches.flatMap((match, route) => {
    const found = taken.find((earlier) => takesAllOf(earlier.match, match));
    if (found !== undefined) return [{ route, by: found.by }];
    const own: Taken = { match, by: [route] };
    const before = [...taken];
    taken.push(own);
    for (const earlier of match.some(isTimed) ? before : []) {
      const pair = together(earlier, own);
      if (pair === null || taken.length >= maxTaken) continue;
      if (!taken.some((one) => takesAllOf(one.match, pair.match))) taken.push(pair);
    }
    return [];
  });
};
