import type { Instant } from '../../../engine/ids.ts';
import type { Calendar } from '../../../flow/calendar.ts';
import { conditionsIn, conditionsOf } from '../../../flow/checks/conditionsOf.ts';
import type { FlowSet } from '../../../flow/flowSet.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, warning } from '../finding.ts';

export type Gathered = Readonly<{
  now: Instant;
  /** By the name that people know them under. */
  calendars: ReadonlyMap<string, Calendar>;
}>;

const msPerDay = 86_400_000;
/** Time enough to write next year's holidays down. */
const aheadDays = 60;

const lastHoliday = ({ holidays }: Calendar): number | null => {
  // One that comes every year is never the last.
  if (holidays.some(({ year }) => year === null)) return null;
  const times = holidays.map(({ year, month, day }) => Date.UTC(year ?? 0, month - 1, day));
  return Math.max(0, ...times);
};

const ofCalendar = (name: string, calendar: Calendar, now: Instant): readonly Finding[] => {
  const last = lastHoliday(calendar);
  if (last === null || last - now > aheadDays * msPerDay) return [];
  const day = new Date(last).toISOString().slice(0, 10);
  const message =
    last === 0
      ? `The calendar ${name} has no holidays, so that callers are put through on all of them.`
      : `The last holiday of the calendar ${name} is ${day}; ` +
        `none lies more than ${aheadDays} days ahead.`;
  return [warning(message, `Write next year's holidays into ${name}, then: npm run build`)];
};

const judge = ({ now, calendars }: Gathered): readonly Finding[] => {
  const wrong = [...calendars].flatMap(([name, calendar]) => ofCalendar(name, calendar, now));
  if (wrong.length > 0) return wrong;
  if (calendars.size === 0) return [ok('Nothing asks for a calendar.')];
  return [ok('Every calendar that is asked knows the holidays that are to come.')];
};

/** Those of calendars.yaml that something asks for, and those that stand in a flow itself. */
const calendarsOf = ({ flows, routes, calendars }: FlowSet): ReadonlyMap<string, Calendar> => {
  const inRoutes = routes.flatMap(({ match }) =>
    conditionsIn(match, []).map(({ condition }) => ({ where: 'routes.yaml', condition })),
  );
  const inFlows = Object.values(flows).flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([name, step]) =>
      conditionsOf(name, step).map(({ condition }) => ({
        where: `${flow.name}.yaml, step ${name}`,
        condition,
      })),
    ),
  );
  const found = new Map<string, Calendar>();
  for (const { where, condition } of [...inRoutes, ...inFlows]) {
    if (condition.kind !== 'calendar') continue;
    const { calendar } = condition;
    if (typeof calendar !== 'string') found.set(where, calendar);
    else if (calendars[calendar] !== undefined) found.set(calendar, calendars[calendar]);
  }
  return found;
};

/** Whether the calendars that are asked know the holidays of the coming weeks. */
export const calendars: Check<Gathered> = {
  name: 'calendars',
  gather: async ({ flows, now }) => ({ now: now(), calendars: calendarsOf(flows()) }),
  judge,
};
