import { expect, test } from 'vitest';
import { createLogs } from '../../../src/report/queries/createLogs.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { readRows } from '../../../src/report/queries/readRows.ts';
import { freePort } from '../../freePort.ts';
import { type Answer, logsServer, wireTable } from './logsServer.ts';
import { november } from './november.ts';

const workspace = '11111111-2222-3333-4444-555555555555';
const limits = {
  serverSeconds: 60,
  timeoutMs: 20_000,
  retries: { maxRetries: 3, retryDelayInMs: 1 },
};
const logsAt = (endpoint: string, timeoutMs = limits.timeoutMs) =>
  createLogs({ endpoint, workspace, credential: null }, { ...limits, timeoutMs });

const { callRows, freshness } = queries;
const empty: Answer = { body: { tables: [wireTable(freshness, [0, null, 0, 0, 'NaN'])] } };
const fault = (code: string, message: string, innererror?: unknown) => ({
  error: { code, message, ...(innererror !== undefined && { innererror }) },
});

test('a query is sent as the service wants it', async () => {
  const { url, seen } = await logsServer(empty);
  await logsAt(url)('T | count', november);
  expect(seen).toHaveLength(1);
  const [{ method, url: path, headers, body } = { headers: {}, body: '' }] = seen;
  expect({ method, path }).toEqual({
    method: 'POST',
    path: `/v1/workspaces/${workspace}/query`,
  });
  expect(headers).toMatchObject({ authorization: 'Bearer simulator', prefer: 'wait=60' });
  expect(JSON.parse(body)).toEqual({
    query: 'T | count',
    timespan: '2026-11-19T23:00:00.000Z/2026-11-20T23:00:00.000Z',
  });
});

test('times, lists, and what is null arrive', async () => {
  const rows = [
    ['c', '2026-11-20T09:00:00.5Z', 5, 'inbound', 'connected', 2, 5, 0, '["x","y"]'],
    ['d', '2026-11-20T10:00:00Z', 0, 'voip', 'failed', 1, 0, 0, null],
  ];
  const other = { name: 'QueryStatus', columns: [], rows: [] };
  const { url } = await logsServer({ body: { tables: [other, wireTable(callRows, ...rows)] } });
  expect(readRows(callRows, await logsAt(url)('T', november))).toMatchObject([
    { start: Date.UTC(2026, 10, 20, 9, 0, 0, 500), connections: ['x', 'y'] },
    { start: Date.UTC(2026, 10, 20, 10), connections: [] },
  ]);
  const none = await logsServer(empty);
  expect(readRows(freshness, await logsAt(none.url)('T', november))).toMatchObject([
    { rows: 0, lastIngested: null, endToLogP95Minutes: null },
  ]);
});

test.each<{ what: string; answer: Answer; requests: number; why: RegExp }>([
  {
    what: 'no token',
    answer: { status: 401, body: fault('InvalidTokenError', 'The token is not right.') },
    requests: 1,
    why: /did not accept the sign-in of the app \(401\).*InvalidTokenError/,
  },
  {
    what: 'no role',
    answer: { status: 403, body: fault('InsufficientAccessError', 'No access.') },
    requests: 1,
    why: /role Log Analytics Reader.*InsufficientAccessError: No access/,
  },
  {
    what: 'no workspace',
    answer: { status: 404, body: fault('WorkspaceNotFoundError', 'Not found.') },
    requests: 1,
    why: new RegExp(`no workspace ${workspace}`),
  },
  {
    what: 'no table',
    answer: {
      status: 400,
      body: fault('BadArgumentError', 'The request had some invalid properties', {
        ...{ code: 'SemanticError', message: 'A semantic error occurred.' },
        innererror: {
          code: 'SEM0100',
          message: "Failed to resolve table or column expression named 'ACSBillingUsage'",
        },
      }),
    },
    requests: 1,
    why: /no table ACSBillingUsage: .* sends the category Usage to it/,
  },
  {
    what: 'too much',
    answer: {
      status: 429,
      body: fault('ThrottledError', 'Slow.'),
      headers: { 'retry-after': '0' },
    },
    requests: 4,
    why: /too many queries.*ThrottledError/,
  },
  {
    what: 'a gateway that waits in vain',
    answer: { status: 504, body: '<html>Gateway Timeout</html>' },
    requests: 4,
    why: /did not answer in time \(504\)\.$/,
  },
  {
    what: 'half an answer',
    answer: {
      body: {
        tables: [wireTable(freshness, [1, null, 0, 0, 1])],
        error: {
          ...{ code: 'PartialError', message: 'There were some errors.' },
          details: [{ code: 'EngineError', innererror: { message: 'over 500000 records' } }],
        },
      },
    },
    requests: 1,
    why: /a part of the answer only\. It said: over 500000 records/,
  },
  {
    what: 'no table at all',
    answer: { body: { tables: [] } },
    requests: 1,
    why: /without a table/,
  },
  { what: 'a page', answer: { body: '<html>' }, requests: 1, why: /cannot be read/ },
])('$what: $why', async ({ answer, requests, why }) => {
  const { url, seen } = await logsServer(answer);
  await expect(logsAt(url)('T', november)).rejects.toThrow(why);
  expect(seen).toHaveLength(requests);
});

test('who is asked to come back later does so', async () => {
  const busy = { status: 429, body: fault('Throttled', 'x'), headers: { 'retry-after': '1' } };
  const { url, seen } = await logsServer(busy, empty);
  const began = performance.now();
  expect((await logsAt(url)('T', november)).rows).toHaveLength(1);
  expect(performance.now() - began).toBeGreaterThan(950);
  expect(seen).toHaveLength(2);
});

test.each<{ what: string; answer: Answer }>([
  { what: 'a slow answer', answer: { ...empty, afterMs: 5_000 } },
  { what: 'a long way off', answer: { status: 429, body: {}, headers: { 'retry-after': '60' } } },
])('$what is not waited for longer than allowed', async ({ answer }) => {
  const { url } = await logsServer(answer);
  const began = performance.now();
  await expect(logsAt(url, 300)('T', november)).rejects.toThrow('did not answer within 0.3 s');
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('nobody there', async () => {
  const port = await freePort();
  const why = 'The logs service cannot be reached (ECONNREFUSED).';
  await expect(logsAt(`http://127.0.0.1:${port}`)('T', november)).rejects.toThrow(why);
});

test.each([
  { endpoint: 'https://api.loganalytics.io', why: 'no identity of its own' },
  { endpoint: 'api.loganalytics.io', why: 'is no address: write https://api' },
])('settings that are wrong, such as $endpoint, are why there is no answer', async (wrong) => {
  await expect(logsAt(wrong.endpoint)('T', november)).rejects.toThrow(wrong.why);
});
