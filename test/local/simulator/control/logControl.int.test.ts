import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

type List = { total: number; rows: readonly Record<string, unknown>[] };

test('rows are added as they are given, and listed with what the service adds', async () => {
  const { sim } = await startSimulator();
  const time = '2026-11-20T12:00:00.000Z';
  const rows = [
    { TimeGenerated: time, CorrelationId: 'c1', CallDuration: null, EndpointType: 'Toaster' },
    { CorrelationId: 'c2', CallDuration: 5 },
  ];
  expect(await sim('PUT', '/logs/ACSCallSummary', { rows })).toEqual({ added: 2 });
  const list = await sim<List>('GET', '/logs/ACSCallSummary');
  expect(list).toMatchObject({ total: 2, rows: [rows[0], rows[1]] });
  expect(list.rows[1]).toMatchObject({ Type: 'ACSCallSummary', SourceSystem: 'Azure' });
  const last = await sim<List>('GET', '/logs/ACSCallSummary?last=1');
  expect(last).toMatchObject({ total: 2, rows: [{ CorrelationId: 'c2' }] });
});

test.each([
  ['PUT', 'ACSCallSummary', { rows: [{ Colour: 'red' }] }, 400],
  ['PUT', 'ACSCallSummary', { rows: [{ CallDuration: 'long' }] }, 400],
  ['PUT', 'ACSCallSummary', { rows: [{ CallStartTime: 'noon' }] }, 400],
  ['PUT', 'ACSCallSummary', {}, 400],
  ['PUT', 'ACSPhoneNumber', { rows: [] }, 404],
  ['GET', 'ACSPhoneNumber', undefined, 404],
  ['GET', 'ACSCallSummary?last=none', undefined, 400],
  ['GET', 'ACSCallSummary?last=0', undefined, 400],
])('%s %s %j is refused', async (method, table, body, status) => {
  const { sim } = await startSimulator();
  const answer = await sim<{ error: { message: string } }>(method, `/logs/${table}`, body, status);
  expect(answer.error.message).not.toBe('');
});
