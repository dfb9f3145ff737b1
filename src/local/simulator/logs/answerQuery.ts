import * as z from 'zod';
import type { LogsFault } from '../control/faultsSchema.ts';
import type { World } from '../world.ts';
import { badQuery, LogsRefusal, unknownName } from './logsRefusal.ts';
import type { NamedQuery } from './model.ts';
import { parseTimespan, type Timespan } from './parseTimespan.ts';
import { readQuery } from './readQuery.ts';
import { isWithin } from './rowsOfDay.ts';
import { takeLogsFault } from './takeLogsFault.ts';

const bodySchema = z.looseObject({ query: z.string(), timespan: z.string().nullish() });

const partialError = {
  code: 'PartialError',
  message: 'There were some errors when processing your query.',
  details: [
    {
      code: 'EngineError',
      message: 'A fault was asked for.',
      innererror: {
        code: '-2133196797',
        message: 'The results of this query exceed the set limit of 500000 records',
      },
    },
  ],
};

const refusals = {
  429: { code: 'ThrottledError', message: 'Too many requests: a fault was asked for.' },
  500: { code: 'InternalServerError', message: 'A fault was asked for.' },
  504: { code: 'GatewayTimeout', message: 'The query timed out: a fault was asked for.' },
} as const;

function meetFault(fault: LogsFault | undefined, { table }: NamedQuery): void {
  if (fault?.missingTable) {
    const what = `Failed to resolve table or column expression named '${table}'`;
    throw unknownName(`'where' operator: ${what}`);
  }
  const status = fault?.status;
  if (status !== undefined) {
    throw new LogsRefusal(status, refusals[status], fault?.retryAfterSeconds);
  }
}

function readSpan(text: string | null | undefined, nowMs: number): Timespan | undefined {
  if (text === undefined || text === null) return undefined;
  const span = parseTimespan(text, nowMs);
  if (span) return span;
  const message = 'timespan has to be two instants with "/" between them, or such as P1D';
  throw badQuery({ code: 'InvalidTimespan', message });
}

/**
 * The answer to a query, as the service writes it: one table, PrimaryResult. Throws LogsRefusal
 * for a text that is no named query, and for the fault that was asked for.
 */
export function answerQuery(world: World, body: unknown): unknown {
  const given = bodySchema.safeParse(body);
  if (!given.success) {
    throw badQuery({ code: 'InvalidJsonBody', message: 'The body has to be {query, timespan?}.' });
  }
  const { query, asked } = readQuery(given.data.query);
  const span = readSpan(given.data.timespan, world.clock.now());
  const fault = takeLogsFault(world.faults.current, query.name);
  meetFault(fault, query);
  const rows = query.run({
    ...asked,
    rows: (table) => {
      const rows = world.logs.visible(table);
      if (!span) return rows;
      return rows.filter((row) => isWithin(row, 'TimeGenerated', span.startMs, span.endMs));
    },
  });
  const columns = query.columns.map(([name, type]) => ({ name, type }));
  const shown = fault?.partial ? rows.slice(0, Math.ceil(rows.length / 2)) : rows;
  return {
    tables: [{ name: 'PrimaryResult', columns, rows: shown }],
    ...(fault?.partial ? { error: partialError } : {}),
  };
}
