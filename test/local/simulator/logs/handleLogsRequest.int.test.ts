import { RestError } from '@azure/core-rest-pipeline';
import { LogsQueryResultStatus } from '@azure/monitor-query';
import { expect, test } from 'vitest';
import { isLogsPath } from '../../../../src/local/simulator/logs/handleLogsRequest.ts';
import { startSimulator } from '../startSimulator.ts';
import { openLogsClient } from './openLogsClient.ts';
import { queryOf } from './queryOf.ts';
import { operationRow, summaryRow } from './rowsOf.ts';

const workspaceId = '33333333-3333-4444-8555-666666666666';
const day = { startTime: new Date('2026-11-19'), endTime: new Date('2026-11-24') };

async function startLogs() {
  const { sim, url } = await startSimulator({ workspaceId });
  await sim('PUT', '/logs/ACSCallSummary', { rows: [summaryRow()] });
  const row = operationRow();
  await sim('PUT', '/logs/ACSCallAutomationIncomingOperations', { rows: [row] });
  const client = openLogsClient(url);
  const ask = (name: string, timespan: Parameters<typeof client.queryWorkspace>[2] = day) =>
    client.queryWorkspace(workspaceId, queryOf(name), timespan, {
      serverTimeoutInSeconds: 60,
      includeQueryStatistics: true,
    });
  return { ask, client, sim, url };
}

test('the official client gets a table with names and types', async () => {
  const { ask } = await startLogs();
  const result = await ask('callRows');
  if (result.status !== LogsQueryResultStatus.Success) throw new Error(result.status);
  const [table] = result.tables;
  expect(table?.name).toBe('PrimaryResult');
  expect(table?.columnDescriptors.map(({ name, type }) => `${name}:${type}`)).toEqual([
    ...['CorrelationId:string', 'CallStart:datetime', 'CallSec:long', 'Direction:string'],
    ...['Outcome:string', 'Legs:long', 'PstnSec:long', 'VoipSec:long', 'Connections:dynamic'],
  ]);
  const start = new Date('2026-11-20T12:00:00Z');
  expect(table?.rows).toEqual([['c1', start, 60, 'inbound', 'connected', 1, 60, 0, ['leg1']]]);
});

test('the span of time is that in which rows were logged, and bounds what is seen', async () => {
  const { ask } = await startLogs();
  const callsIn = async (startTime: string, endTime: string) => {
    const span = { startTime: new Date(startTime), endTime: new Date(endTime) };
    const result = await ask('headline', span);
    return 'tables' in result ? result.tables[0]?.rows[0]?.[0] : undefined;
  };
  // The row was logged at 12:10.
  expect(await callsIn('2026-11-20T12:10:00Z', '2026-11-20T12:10:01Z')).toBe(1);
  expect(await callsIn('2026-11-20T12:00:00Z', '2026-11-20T12:10:00Z')).toBe(0);
});

test('no other workspace, and nobody without a token', async () => {
  const { client, url } = await startLogs();
  const other = client.queryWorkspace(workspaceId.replace('3', '4'), queryOf('usage'), day);
  await expect(other).rejects.toMatchObject({ statusCode: 404, code: 'WorkspaceNotFoundError' });
  const post = (authorization?: string, path = `/v1/workspaces/${workspaceId}/query`) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: authorization === undefined ? {} : { authorization },
      body: JSON.stringify({ query: queryOf('usage') }),
    });
  expect((await post('Bearer x')).status).toBe(200);
  for (const authorization of [undefined, 'Bearer ', 'Basic x']) {
    const refused = await post(authorization);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ error: { code: 'AuthorizationRequiredError' } });
  }
});

test.each([['not JSON'], ['[]'], ['{"query":1}'], ['{"query":"T","timespan":"now"}']])(
  'the body %s is refused',
  async (body) => {
    const { url } = await startLogs();
    const text = body.replace('"T"', JSON.stringify(queryOf('usage')));
    const headers = { authorization: 'Bearer x' };
    const path = `${url}/v1/workspaces/${workspaceId}/query`;
    const answer = await fetch(path, { method: 'POST', headers, body: text });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'BadArgumentError' } });
  },
);

test('a text without a name is refused, and says what the simulator answers', async () => {
  const { client } = await startLogs();
  const free = client.queryWorkspace(workspaceId, 'ACSCallSummary | count', day);
  await expect(free).rejects.toMatchObject({
    statusCode: 400,
    code: 'BadArgumentError',
    details: {
      error: { innerError: { message: expect.stringContaining('only named queries') } },
    },
  });
});

test('faults: throttled once, half an answer, a table that is not there, a timeout', async () => {
  const { ask, client, sim } = await startLogs();
  await sim('PUT', '/faults', { logs: { status: 429, retryAfterSeconds: 7, times: 1 } });
  const refusal = await ask('headline').catch((error: unknown) => error);
  if (!(refusal instanceof RestError)) throw refusal;
  expect([refusal.statusCode, refusal.response?.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await ask('headline')).status).toBe('Success');

  await sim('PUT', '/faults', { logs: { partial: true, query: 'headline' } });
  const partial = await ask('headline');
  expect(partial).toMatchObject({
    status: 'PartialFailure',
    partialError: { code: 'PartialError' },
  });
  expect((await ask('usage')).status).toBe('Success');

  await sim('PUT', '/faults', { logs: { missingTable: true } });
  await expect(ask('media')).rejects.toMatchObject({
    code: 'BadArgumentError',
    details: {
      error: {
        innerError: {
          innerError: {
            code: 'SEM0100',
            message: expect.stringContaining("'ACSCallAutomationMediaSummary'"),
          },
        },
      },
    },
  });

  await sim('PUT', '/faults', { logs: { status: 504 } });
  await expect(ask('usage')).rejects.toMatchObject({ statusCode: 504 });
  await sim('DELETE', '/faults');
  const asked = client.queryWorkspace(workspaceId, queryOf('usage'), { duration: 'P7D' });
  expect((await asked).status).toBe('Success');
});

test('a client that tries again meets a fault that is used up', async () => {
  const { sim, url } = await startSimulator({ workspaceId });
  await sim('PUT', '/faults', { logs: { status: 500, times: 2 } });
  const client = openLogsClient(url, { maxRetries: 3, retryDelayInMs: 1 });
  const result = await client.queryWorkspace(workspaceId, queryOf('headline'), day);
  expect(result.status).toBe('Success');
});

test('which paths are those of the logs', () => {
  expect(isLogsPath('/v1/workspaces/a/query')).toBe(true);
  expect(isLogsPath('/v1/objects/a')).toBe(false);
});
