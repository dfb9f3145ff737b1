import type { CallIndex } from '../calls/ports.ts';
import type { Call } from '../engine/call.ts';
import type { DayWindow } from './figures/dayWindow.ts';

/** As many as storage gives at once. */
const pageSize = 500;
const msPerDay = 86_400_000;
const dayLength = 'YYYY-MM-DD'.length;

/** The days of UTC, by which calls are listed, that a day of another zone has a part of. */
const listedDays = ({ from, to }: DayWindow): readonly string[] => {
  const days: string[] = [];
  for (let at: number = from; at < to; at += msPerDay) {
    days.push(new Date(at).toISOString().slice(0, dayLength));
  }
  const last = new Date(to - 1).toISOString().slice(0, dayLength);
  return days.includes(last) ? days : [...days, last];
};

/**
 * Has each call that began on a day taken, in the order in which they began; a page at a time, so
 * that a day of many calls is never held as a whole. One round trip for each 500.
 * @throws Error when storage fails
 */
export const readCalls = async (
  { day }: Pick<CallIndex, 'day'>,
  window: DayWindow,
  take: (call: Call) => void,
): Promise<void> => {
  for (const listed of listedDays(window)) {
    let continuation: string | null = null;
    do {
      const page: Awaited<ReturnType<CallIndex['day']>> = await day(listed, pageSize, continuation);
      for (const call of page.calls) {
        if (call.createdAt >= window.from && call.createdAt < window.to) take(call);
      }
      continuation = page.continuation;
    } while (continuation !== null);
  }
};
