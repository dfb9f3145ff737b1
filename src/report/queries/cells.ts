import * as z from 'zod';
import type { Instant } from '../../engine/ids.ts';
import { count } from '../schema/part.ts';

/** The types of columns that are read here, by their names in the service's answers. */
export type ColumnType = 'string' | 'int' | 'long' | 'real' | 'datetime' | 'dynamic';

const ofType = <Cell extends z.ZodType>(kql: ColumnType, cell: Cell): Cell => cell.meta({ kql });

/** JSON has no such numbers, so they come as text; both mean that there was nothing to count. */
const noNumbers: readonly unknown[] = ['NaN', 'Infinity', '-Infinity', undefined];
const numberOrNull = z.preprocess(
  (cell) => (noNumbers.includes(cell) ? null : cell),
  z.number().nullable(),
);

/**
 * What `@azure/monitor-query` makes of a time that is null. Nothing was logged then, so no real
 * time is lost.
 */
const epoch = 0;

/** How each cell of an answer is read; what is none of it makes the answer foreign. */
export const cells = {
  /** The service has no text that is null, but writes an empty one so now and then. */
  text: ofType(
    'string',
    z
      .string()
      .nullable()
      .transform((text) => text ?? ''),
  ),
  day: ofType('string', z.iso.date()),
  count: ofType('long', count),
  code: ofType('int', z.int().nullable()),
  real: ofType('real', z.number()),
  realOrNull: ofType('real', numberOrNull),
  /** For rows of which there are many: writing times takes longer than reading all the rest. */
  instant: ofType(
    'datetime',
    z
      .date()
      .refine((time) => time.getTime() !== epoch, 'there is no time')
      .transform((time) => time.getTime() as Instant),
  ),
  /** As ISO 8601 in UTC. */
  timeOrNull: ofType(
    'datetime',
    z
      .date()
      .nullable()
      .transform((time) => (time?.getTime() ? time.toISOString() : null)),
  ),
  texts: ofType(
    'dynamic',
    z
      .array(z.string())
      .nullable()
      .transform((texts) => texts ?? []),
  ),
} as const;
