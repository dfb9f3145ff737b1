import type { Party } from '../../flow/party.ts';
import type { ActiveCall } from '../call.ts';
import type { CommandNumber, Instant } from '../ids.ts';
import type { Mark } from './mark.ts';
import { reachOf } from './reachOf.ts';

type Legs = ReadonlyMap<CommandNumber, Party>;

/** Who is on a call beside caller and system, by the command that rang him. */
const legsOf = (call: ActiveCall | null): Legs => {
  const doing = call?.doing;
  if (doing?.kind === 'talking') return new Map([[doing.add, doing.with]]);
  if (doing?.kind !== 'ringingOthers') return new Map();
  const answered = doing.rung.filter(({ ask }) => ask !== null);
  return new Map(answered.map(({ add, party }) => [add, party]));
};

/** Who has come to a connected call, and who has gone. */
export const legMarks = (
  before: ActiveCall | null,
  after: ActiveCall,
  at: Instant,
): readonly Mark[] => {
  const [were, are] = [legsOf(before), legsOf(after)];
  const left = [...were.keys()].filter((n) => !are.has(n));
  const joined = [...are].filter(([n]) => !were.has(n));
  return [
    ...left.map((n): Mark => ({ kind: 'left', at, n })),
    ...joined.map(([n, party]): Mark => ({ kind: 'joined', at, n, to: reachOf(party) })),
  ];
};
