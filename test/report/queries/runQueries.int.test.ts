import { expect, test } from 'vitest';
import { createLogs } from '../../../src/report/queries/createLogs.ts';
import { createRunQuery } from '../../../src/report/queries/createRunQuery.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { reconcile } from '../../../src/report/queries/reconcile.ts';
import { runQueries } from '../../../src/report/queries/runQueries.ts';
import { serviceFigures } from '../../../src/report/schema/serviceFigures.ts';
import { testServer } from '../../web/testServer.ts';
import { kqlFile } from './kqlFiles.ts';
import { wireTable } from './logsServer.ts';
import { november } from './november.ts';

const { headline, sevenDays, endReasons, quality, operations } = queries;
const { media, streams, usage, logVolume, freshness } = queries;
const tables = {
  headline: wireTable(headline, [3, 7, 2, 1.55, 1, 0.55, 0]),
  sevenDays: wireTable(sevenDays, ['2026-11-20', 'Group', 3, 8, 46.5, 1.55]),
  endReasons: wireTable(endReasons, ['PSTN', 0, 540000, '', 2, 2]),
  quality: wireTable(quality, ['PSTN', 'inbound', 2, 0, 2, 0, 5, 80, 0, 4.3, 4.2]),
  operations: wireTable(operations, ['AnswerCall', 3, 3, 0, 0, 0, 20, 40]),
  media: wireTable(media, ['Play', 'completed', 200, 0, 4]),
  streams: wireTable(streams),
  usage: wireTable(usage, ['Audio', 'Minutes', 2, 3]),
  logVolume: wireTable(logVolume, ['ACSCallSummary', 8, 0.000007]),
  freshness: wireTable(freshness, [8, '2026-11-21T01:00:00Z', 3, 0, 13]),
};

const nameIn = (body: string): string => /\/\/ switchboard (\w+) 1/.exec(body)?.[1] ?? '';
const limits = {
  serverSeconds: 60,
  timeoutMs: 9_000,
  retries: { maxRetries: 0, retryDelayInMs: 1 },
};

/** A workspace that answers each query by its name; what it is not given, it refuses. */
const workspaceOf = async (answers: Readonly<Record<string, unknown>>) => {
  let busy = 0;
  const most = { atOnce: 0 };
  const server = await testServer((_request, response) => {
    busy += 1;
    most.atOnce = Math.max(most.atOnce, busy);
    const table = answers[nameIn(server.seen.at(-1)?.body ?? '')];
    setTimeout(() => {
      busy -= 1;
      response.writeHead(table === undefined ? 500 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(table === undefined ? {} : { tables: [table] }));
    }, 20);
  });
  const ask = createLogs({ endpoint: server.url, workspace: 'w', credential: null }, limits);
  return { ...server, most, run: createRunQuery(ask, kqlFile) };
};

test('a day has all of its parts, by the schema of a report', async () => {
  const { run, seen, most } = await workspaceOf(tables);
  const logged = await runQueries(run, november);
  const reconciliation = { state: 'here', value: reconcile([], []) } as const;
  expect(serviceFigures.parse({ ...logged, reconciliation })).toMatchObject({
    headline: { value: { calls: 3, legs: 7, pstnMinutes: 1.55 } },
    sevenDays: { value: [{ day: '2026-11-20', calls: 3, legRows: 8, meanSeconds: 46.5 }] },
    endReasons: { value: [{ words: 'the caller hung up' }] },
    quality: { value: [{ mosP5: 4.2 }] },
    operations: { value: [{ operation: 'AnswerCall', requests: 3 }] },
    media: { value: [{ outcome: 'completed', operations: 4 }] },
    streams: { state: 'here', value: [] },
    usage: { value: [{ quantity: 3 }] },
    logVolume: { value: [{ table: 'ACSCallSummary', rows: 8, gigabytes: 0.000007 }] },
    freshness: { value: { lastIngested: '2026-11-21T01:00:00.000Z', withoutSummary: 0 } },
  });
  expect(seen.map(({ body }) => nameIn(body)).sort()).toEqual(Object.keys(tables).sort());
  expect(most.atOnce).toBeLessThanOrEqual(5);
});

test('a part that fails is missing, and the others are there', async () => {
  const { freshness: _, ...others } = tables;
  const strange = {
    headline: wireTable(headline),
    usage: wireTable(usage, ['Audio', 'x', 1, 'y']),
  };
  const { run } = await workspaceOf({ ...others, ...strange });
  const logged = await runQueries(run, november);
  expect(logged).toMatchObject({
    headline: { state: 'missing', why: 'The answer to the query headline has 0 rows, not one.' },
    usage: { state: 'missing', why: expect.stringContaining('column Quantity of row 1') },
    freshness: { state: 'missing', why: 'The logs service failed (500).' },
    sevenDays: { state: 'here' },
  });
});

test('a zone that there is not makes every part missing, and nothing is asked', async () => {
  const { run, seen } = await workspaceOf(tables);
  const logged = await runQueries(run, { ...november, zone: 'Europe/Berlin"; print "' });
  for (const part of Object.values(logged)) {
    expect(part).toMatchObject({ why: expect.stringContaining('no time zone') });
  }
  expect(seen).toEqual([]);
});
