import { type Instant, later } from '../ids.ts';
import type { CallWindow } from '../plan.ts';
import { calendarState } from '../time/calendarState.ts';

const msPerMinute = 60_000;
const stepMs = 5 * msPerMinute;
/** A window that does not open within a week and a day never does. */
const longestMs = 8 * 24 * 60 * msPerMinute;

/** Whether somebody may be rung at a moment: it is open wherever he may be. */
export const isOpen = ({ zones, week }: CallWindow, at: Instant): boolean =>
  zones.every((zone) => calendarState({ zone, week, holidays: [] }, at) === 'open');

/**
 * The first moment from `at` on at which somebody may be rung, to the minute; null when there is
 * none. An opening of less than five minutes may be passed over.
 */
export const windowOpening = (window: CallWindow, at: Instant): Instant | null => {
  if (isOpen(window, at)) return at;
  // On the clock's own steps, so that a window that opens at nine is met at nine.
  const first = Math.ceil((at + 1) / stepMs) * stepMs;
  for (let ms = first; ms <= at + longestMs; ms += stepMs) {
    if (!isOpen(window, ms as Instant)) continue;
    let opening = ms as Instant;
    while (opening - msPerMinute > at && isOpen(window, later(opening, -msPerMinute))) {
      opening = later(opening, -msPerMinute);
    }
    return opening;
  }
  return null;
};
