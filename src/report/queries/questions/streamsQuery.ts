import * as z from 'zod';
import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

const source = z.enum(['streaming', 'recording']).meta({ kql: 'string' });

/** Sound that was streamed elsewhere, and recordings. */
export const streamsQuery = defineQuery({
  name: 'streams',
  prelude: [],
  cells: {
    Source: source,
    Kind: cells.text,
    Sessions: cells.count,
    Minutes: cells.real,
    Failures: cells.count,
  },
  toRow: (row): RowOf<'streams'> => ({
    source: row.Source,
    kind: row.Kind,
    sessions: row.Sessions,
    minutes: row.Minutes,
    failures: row.Failures,
  }),
});
