import { callsOf } from '../callsOf.ts';
import { textOf } from '../cells.ts';
import { summaryRowsOf } from '../legsOf.ts';
import { createDayLabel, daysUpTo } from '../localDays.ts';
import type { NamedQuery } from '../model.ts';
import { meanOf, sumOf } from '../statistics.ts';

const days = 7;
const msPerDay = 86_400_000;
/** Seven days can have an hour more than 168. */
const longestMs = days * msPerDay + 3_600_000;

const keyOf = (day: string, callType: string): string => `${day}\n${callType}`;

/** The seven local days that end with the day, by kind of call: calls beside raw rows. */
export const sevenDays: NamedQuery = {
  name: 'sevenDays',
  table: 'ACSCallSummary',
  columns: [
    ['Day', 'string'],
    ['CallType', 'string'],
    ['Calls', 'long'],
    ['LegRows', 'long'],
    ['MeanSec', 'real'],
    ['Minutes', 'real'],
  ],
  run: (input) => {
    const labelOf = createDayLabel(input.tz);
    const startMs = input.dayEndMs - longestMs;
    const wanted = daysUpTo(labelOf(input.dayEndMs - 1), days);
    // Rows go with their call, whatever start they name themselves.
    const raw = Map.groupBy(summaryRowsOf(input, startMs), (row) => textOf(row, 'CorrelationId'));
    const calls = callsOf(input, startMs);
    const byGroup = Map.groupBy(calls, (call) => keyOf(labelOf(call.startMs), call.callType));
    return [...byGroup]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .flatMap(([key, its]) => {
        const [day = '', callType = ''] = key.split('\n');
        if (!wanted.includes(day)) return [];
        const talked = its.filter(({ outcome }) => outcome === 'connected');
        const legRows = sumOf(its.map((call) => raw.get(call.correlationId)?.length ?? 0));
        const minutes = sumOf(its.map(({ sec }) => sec)) / 60;
        // Attempts that came to nothing would make the mean of a call too short.
        const mean = meanOf(talked.map(({ sec }) => sec));
        return [[day, callType, its.length, legRows, mean, minutes]];
      });
  },
};
