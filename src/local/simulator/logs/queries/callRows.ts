import { callsOf } from '../callsOf.ts';
import type { NamedQuery } from '../model.ts';

const maxCalls = 200_000;

/** One row a call of the day, by its start. */
export const callRows: NamedQuery = {
  name: 'callRows',
  table: 'ACSCallSummary',
  columns: [
    ['CorrelationId', 'string'],
    ['CallStart', 'datetime'],
    ['CallSec', 'long'],
    ['Direction', 'string'],
    ['Outcome', 'string'],
    ['Legs', 'long'],
    ['PstnSec', 'long'],
    ['VoipSec', 'long'],
    ['Connections', 'dynamic'],
  ],
  run: (input) =>
    callsOf(input)
      .slice(0, maxCalls)
      .map((call) => [
        call.correlationId,
        new Date(call.startMs).toISOString(),
        call.sec,
        call.direction,
        call.outcome,
        call.legs,
        call.pstnSec,
        call.voipSec,
        JSON.stringify(call.connections),
      ]),
};
