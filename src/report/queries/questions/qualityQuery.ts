import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** How the sound was, by kind of endpoint and direction. */
export const qualityQuery = defineQuery({
  name: 'quality',
  prelude: ['legs', 'calls'],
  cells: {
    EndpointType: cells.text,
    Direction: cells.text,
    Streams: cells.count,
    PoorStreams: cells.count,
    Calls: cells.count,
    ImpactedCalls: cells.count,
    JitterP95: cells.realOrNull,
    RttP95: cells.realOrNull,
    LossPctP95: cells.realOrNull,
    EstMosAvg: cells.realOrNull,
    EstMosP5: cells.realOrNull,
  },
  toRow: (row): RowOf<'quality'> => ({
    endpointType: row.EndpointType,
    direction: row.Direction,
    streams: row.Streams,
    poorStreams: row.PoorStreams,
    calls: row.Calls,
    impactedCalls: row.ImpactedCalls,
    jitterP95Ms: row.JitterP95,
    roundTripP95Ms: row.RttP95,
    lossP95Percent: row.LossPctP95,
    mosMean: row.EstMosAvg,
    mosP5: row.EstMosP5,
  }),
});
