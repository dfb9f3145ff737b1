import { expect, test } from 'vitest';
import { createRunQuery } from '../../../src/report/queries/createRunQuery.ts';
import { LogsError } from '../../../src/report/queries/logsError.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { mostCallRows, readCallRows } from '../../../src/report/queries/readCallRows.ts';
import { november } from './november.ts';

const columns = Object.keys(queries.callRows.columns);
const cells = ['c', new Date('2026-11-20T09:00:00Z'), 5, 'inbound', 'connected', 2, 5, 5, ['x']];
const answering = (count: number) =>
  createRunQuery(
    async () => ({ columns, rows: Array.from({ length: count }, () => cells) }),
    (name) => name,
  );

test('calls are read', async () => {
  const part = await readCallRows(answering(2), november);
  expect(part.state === 'here' && part.value.map(({ connections }) => connections)).toEqual([
    ['x'],
    ['x'],
  ]);
});

test('a list that was cut off is no list', async () => {
  expect(await readCallRows(answering(mostCallRows), november)).toEqual({
    state: 'missing',
    why: 'The logs have 200,000 calls of the day or more: too many.',
  });
});

test('what is missing stays missing', async () => {
  const run = createRunQuery(
    () => Promise.reject(new LogsError('Nobody is there.')),
    (name) => name,
  );
  expect(await readCallRows(run, november)).toEqual({ state: 'missing', why: 'Nobody is there.' });
});
