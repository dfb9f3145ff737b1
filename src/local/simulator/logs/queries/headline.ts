import { callsOf, type LogCall } from '../callsOf.ts';
import type { NamedQuery } from '../model.ts';
import { rounded, sumOf } from '../statistics.ts';

const minutes = (seconds: readonly number[]): number => rounded(sumOf(seconds) / 60, 2);

const pstnMinutes = (calls: readonly LogCall[], direction?: string): number =>
  minutes(
    calls
      .filter((call) => direction === undefined || call.direction === direction)
      .map(({ pstnSec }) => pstnSec),
  );

/** The calls of the day, in one row. */
export const headline: NamedQuery = {
  name: 'headline',
  table: 'ACSCallSummary',
  columns: [
    ['Calls', 'long'],
    ['Legs', 'long'],
    ['Connected', 'long'],
    ['PstnMinutes', 'real'],
    ['PstnMinutesInbound', 'real'],
    ['PstnMinutesOutbound', 'real'],
    ['VoipMinutes', 'real'],
  ],
  run: (input) => {
    const calls = callsOf(input);
    const row = [
      calls.length,
      sumOf(calls.map(({ legs }) => legs)),
      calls.filter(({ outcome }) => outcome === 'connected').length,
      pstnMinutes(calls),
      pstnMinutes(calls, 'inbound'),
      pstnMinutes(calls, 'outbound'),
      minutes(calls.map(({ voipSec }) => voipSec)),
    ];
    return [row];
  },
};
