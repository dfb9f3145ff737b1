import type { CallWindow } from '../engine/plan.ts';
import type { OpenRange } from '../flow/calendar.ts';
import { weekdays } from '../flow/schema/weekdays.ts';

const minutesPerDay = 1_440;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const toRange = ({ opens, closes }: OpenRange): string =>
  `${clock(opens)}-${clock(closes > minutesPerDay ? closes - minutesPerDay : closes)}`;

/** The hours of a window by weekday, and by whose clocks. */
export const toWindow = ({ zones, week }: CallWindow) => ({
  zones,
  hours: Object.fromEntries(
    weekdays.flatMap((day, at) => {
      const ranges = week[at] ?? [];
      return ranges.length === 0 ? [] : [[day, ranges.map(toRange)] as const];
    }),
  ),
});
