import { expect, test } from 'vitest';
import { allQueries } from '../../../src/local/simulator/logs/allQueries.ts';
import { openLogs } from '../../../src/report/queries/openLogs.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { operationRow, summaryRow } from '../../local/simulator/logs/rowsOf.ts';
import { startSimulator } from '../../local/simulator/startSimulator.ts';
import { kqlFolder } from './kqlFiles.ts';
import { november } from './november.ts';

const workspace = '33333333-3333-4444-8555-666666666666';

test('the simulator answers every query of the report with the columns that it wants', () => {
  const known = allQueries.map(({ name, columns }) => [name, Object.fromEntries(columns)]);
  const wanted = Object.values(queries).map(({ name, columns }) => [name, columns]);
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(wanted));
});

test('what the report asks of the simulator is answered in full', async () => {
  const { sim, url } = await startSimulator({ workspaceId: workspace });
  const rows = [
    summaryRow(),
    summaryRow({ EndpointId: '', EndpointType: 'Server' }),
    summaryRow({ CorrelationId: 'c2', CallStartTime: '2026-11-20T22:59:59Z', CallDuration: 30 }),
    // The day after, by the clock of Berlin.
    summaryRow({ CorrelationId: 'c3', CallStartTime: '2026-11-20T23:00:00Z' }),
  ];
  await sim('PUT', '/logs/ACSCallSummary', { rows });
  await sim('PUT', '/logs/ACSCallAutomationIncomingOperations', { rows: [operationRow()] });
  const logs = openLogs({ endpoint: url, workspace, credential: null }, kqlFolder);
  const figures = await logs.figures(november);
  const states = Object.entries(figures).filter(([, { state }]) => state !== 'here');
  expect(states).toEqual([]);
  const headline = { calls: 2, legs: 2, connected: 2, pstnMinutes: 2 };
  expect(figures.headline).toMatchObject({ value: headline });
  expect(figures.sevenDays).toMatchObject({
    value: [{ day: '2026-11-20', callType: 'P2P', calls: 2, legRows: 3, meanSeconds: 45 }],
  });
  expect(figures.logVolume).toMatchObject({
    value: [
      { table: 'ACSCallSummary', rows: 4, gigabytes: expect.closeTo(4 * 150e-9, 6) },
      { table: 'ACSCallAutomationIncomingOperations', rows: 1 },
    ],
  });
  expect(figures.freshness).toMatchObject({ value: { rows: 3, apiCalls: 1, withoutSummary: 0 } });
  expect(await logs.callRows(november)).toMatchObject({
    value: [
      { seconds: 60, direction: 'inbound', connections: ['leg1'] },
      { seconds: 30, direction: 'inbound', connections: [] },
    ],
  });
});

test('a day without anything is answered too', async () => {
  const { url } = await startSimulator({ workspaceId: workspace });
  const logs = openLogs({ endpoint: url, workspace, credential: null }, kqlFolder);
  expect(await logs.figures(november)).toMatchObject({
    headline: { state: 'here', value: { calls: 0, pstnMinutes: 0 } },
    freshness: { state: 'here', value: { rows: 0, lastIngested: null } },
    quality: { state: 'here', value: [] },
  });
});

test.each([
  [{ missingTable: true, query: 'quality' }, /CallDiagnostics/],
  [{ partial: true, query: 'quality' }, /records|partial|errors/],
  [{ status: 504, query: 'quality' }, /./],
])('with the fault %j that part alone is missing', async (fault, why) => {
  const { sim, url } = await startSimulator({ workspaceId: workspace });
  await sim('PUT', '/faults', { logs: fault });
  const logs = openLogs({ endpoint: url, workspace, credential: null }, kqlFolder);
  const { headline, quality } = await logs.figures(november);
  expect(headline.state).toBe('here');
  expect(quality).toMatchObject({ state: 'missing', why: expect.stringMatching(why) });
});
