import type { CalendarState, Condition, When } from '../condition.ts';
import { stableJson } from '../stableJson.ts';

type Calendar = Extract<Condition, { kind: 'calendar' }>;

const isOpposite = (a: CalendarState, b: CalendarState): boolean =>
  (a === 'open') !== (b === 'open');

/** Two conditions on one calendar of which one must be false. */
export const areOpposite = (a: Calendar, b: Calendar): boolean =>
  isOpposite(a.is, b.is) && stableJson(a.calendar) === stableJson(b.calendar);

const hasNoNumber = (condition: Condition): boolean =>
  condition.kind === 'callerWithheld' ||
  (condition.kind === 'caller' && condition.party.kind !== 'phone');

/** Why no call fulfils all of these conditions, for people to read; null if some call may. */
export const neverHolds = (when: When): string | null => {
  if (when.some(hasNoNumber) && when.some(({ kind }) => kind === 'list')) {
    return 'only callers with a number are on lists';
  }
  const calendars = when.filter((condition) => condition.kind === 'calendar');
  return calendars.some((one, i) => calendars.slice(i + 1).some((two) => areOpposite(one, two)))
    ? 'a calendar is never open and closed at once'
    : null;
};
