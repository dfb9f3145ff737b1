import { expect, test } from 'vitest';
import { allQueries } from '../../../../src/local/simulator/logs/allQueries.ts';
import { answerQuery } from '../../../../src/local/simulator/logs/answerQuery.ts';
import { createTestWorld } from '../createTestWorld.ts';
import { queryOf } from './queryOf.ts';
import { summaryRow } from './rowsOf.ts';

test.each(allQueries.map(({ name }) => name))('%s answers with one table', (name) => {
  const { world } = createTestWorld();
  const wanted = allQueries.find((each) => each.name === name);
  const columns = wanted?.columns.map(([column, type]) => ({ name: column, type }));
  expect(answerQuery(world, { query: queryOf(name) })).toEqual({
    tables: [{ name: 'PrimaryResult', columns, rows: expect.any(Array) }],
  });
});

test('rows that nobody can see yet are not in the answer', async () => {
  const { world } = createTestWorld({ factor: 1, logDelayMs: 4000 });
  const now = world.clock.iso();
  world.logs.deliver('ACSCallSummary', [summaryRow({ CallStartTime: now, TimeGenerated: now })]);
  const dayStart = `${now.slice(0, 10)}T00:00:00.000Z`;
  const dayEnd = new Date(Date.parse(dayStart) + 86_400_000).toISOString();
  const query = queryOf('headline', { dayStart, dayEnd });
  const calls = () => JSON.stringify(answerQuery(world, { query })).match(/"rows":\[\[(\d)/)?.[1];
  expect(calls()).toBe('0');
  await world.clock.advance(4500);
  expect(calls()).toBe('1');
});

test('half of the rows, and an error beside them', () => {
  const { world } = createTestWorld();
  world.faults.current = { logs: { partial: true } };
  const ids = ['c1', 'c2', 'c3', 'c4'];
  world.logs.put(
    'ACSCallSummary',
    ids.map((CorrelationId) => summaryRow({ CorrelationId })),
  );
  const answer = answerQuery(world, { query: queryOf('callRows') });
  expect(answer).toMatchObject({
    tables: [{ rows: [{ 0: 'c1' }, { 0: 'c2' }] }],
    error: { code: 'PartialError' },
  });
});
