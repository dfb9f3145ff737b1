import type { CallIndex } from '../calls/ports.ts';
import type { Call } from '../engine/call.ts';
import type { DayWindow } from './figures/dayWindow.ts';

/**
 * Fewer than storage gives at once: a page survives each collection of garbage, and the more
 * survives, the more room Node takes for what is new.
 */
const pageSize = 100;
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
 * The calls that began on a day, in the order in which they began; a page at a time, so that a day
 * of many calls is never held as a whole. One round trip for each page.
 * @throws Error when storage fails
 */
export async function* readCalls(
  { day }: Pick<CallIndex, 'day'>,
  window: DayWindow,
): AsyncGenerator<readonly Call[]> {
  for (const listed of listedDays(window)) {
    let continuation: string | null = null;
    do {
      const page: Awaited<ReturnType<CallIndex['day']>> = await day(listed, pageSize, continuation);
      yield page.calls.filter(({ createdAt }) => createdAt >= window.from && createdAt < window.to);
      continuation = page.continuation;
    } while (continuation !== null);
  }
}
