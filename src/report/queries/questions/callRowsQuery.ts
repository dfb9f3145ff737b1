import type { Instant } from '../../../engine/ids.ts';
import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';

/** A call as the service's logs have it. */
export type CallRow = Readonly<{
  correlation: string;
  /** The first attempt to reach anybody. */
  start: Instant;
  /** From then to the end of the last leg, so with the ringing. */
  seconds: number;
  direction: string;
  outcome: string;
  legs: number;
  pstnSeconds: number;
  voipSeconds: number;
  /** The ids of the connections that it had to us. */
  connections: readonly string[];
}>;

/** Every call of the day, to be laid beside our own records. */
export const callRowsQuery = defineQuery({
  name: 'callRows',
  prelude: ['legs', 'calls', 'directions'],
  cells: {
    CorrelationId: cells.text,
    CallStart: cells.instant,
    CallSec: cells.count,
    Direction: cells.text,
    Outcome: cells.text,
    Legs: cells.count,
    PstnSec: cells.count,
    VoipSec: cells.count,
    Connections: cells.texts,
  },
  toRow: (row): CallRow => ({
    correlation: row.CorrelationId,
    start: row.CallStart,
    seconds: row.CallSec,
    direction: row.Direction,
    outcome: row.Outcome,
    legs: row.Legs,
    pstnSeconds: row.PstnSec,
    voipSeconds: row.VoipSec,
    connections: row.Connections,
  }),
});
