import type { Call, RingingOthers, Rung } from '../../../src/engine/call.ts';
import type { Cause } from '../../../src/engine/event.ts';
import { formatParty, type Party } from '../../../src/flow/party.ts';
import { disconnected, type Happening, silent } from '../events.ts';
import type { Dice } from '../seeded.ts';
import {
  callerGone,
  cannotBeAsked,
  holdFails,
  joined,
  notJoined,
  present,
  presentAt,
  presses,
  refused,
  saysNothing,
  timeIsUp,
} from './happenings.ts';

const nameOf = ({ party }: Rung): string => formatParty(party);

const answered = ({ ask }: Rung): boolean => ask !== null;

/** Somebody of a list, in a list of the provider that may be late. */
const someList = (dice: Dice, people: readonly Party[]): Happening => {
  const names = people.filter(() => dice.below(2) === 0).map(formatParty);
  const lists = [present, callerGone, (...all: string[]) => presentAt(dice.below(9), ...all)];
  return dice.pick(lists)(...names);
};

/** What a caller and those who are rung for him, or talk to him, may do next, likely or not. */
export const randomRinging = (
  dice: Dice,
  call: Call,
  people: readonly Party[],
): Happening | null => {
  if (call.state !== 'active') return null;
  const { doing } = call;
  if (doing.kind === 'talking') return someList(dice, people);
  if (doing.kind !== 'ringingOthers') return null;
  const { rung } = doing;
  if (rung.length === 0) return null;
  const one = nameOf(dice.pick(rung));
  const cause = dice.pick<Cause>(['busy', 'declined', 'noAnswer', 'failed']);
  return dice.pick([
    ...[joined(one), joined(one), notJoined(one, cause), presses(one, '1'), presses(one, '2')],
    ...[saysNothing(one), cannotBeAsked(one), timeIsUp(one), refused(one), holdFails()],
    ...[someList(dice, people), someList(dice, people)],
  ]);
};

/** What people who do something sensible make of being rung. */
export const fairRinging = (dice: Dice, doing: RingingOthers): Happening => {
  const one = dice.pick(doing.rung);
  const name = nameOf(one);
  if (answered(one)) return dice.pick([presses(name, '1'), saysNothing(name), timeIsUp(name)]);
  const others = [notJoined(name), timeIsUp(name), silent(), disconnected('hungUp')];
  return dice.pick([joined(name), present(name), callerGone(name), ...others]);
};
