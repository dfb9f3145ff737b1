import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** The day in one row: calls, legs and minutes. */
export const headlineQuery = defineQuery({
  name: 'headline',
  prelude: ['legs', 'calls', 'directions'],
  cells: {
    Calls: cells.count,
    Legs: cells.count,
    Connected: cells.count,
    PstnMinutes: cells.real,
    PstnMinutesInbound: cells.real,
    PstnMinutesOutbound: cells.real,
    VoipMinutes: cells.real,
  },
  toRow: (row): RowOf<'headline'> => ({
    calls: row.Calls,
    legs: row.Legs,
    connected: row.Connected,
    pstnMinutes: row.PstnMinutes,
    pstnMinutesInbound: row.PstnMinutesInbound,
    pstnMinutesOutbound: row.PstnMinutesOutbound,
    voipMinutes: row.VoipMinutes,
  }),
});
