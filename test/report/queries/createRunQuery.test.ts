import { expect, test } from 'vitest';
import type { AskLogs } from '../../../src/report/queries/createLogs.ts';
import { createRunQuery } from '../../../src/report/queries/createRunQuery.ts';
import { LogsError } from '../../../src/report/queries/logsError.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { november } from './november.ts';

const { usage } = queries;
const columns = Object.keys(usage.columns);
const fileOf = (name: string) => `| the file ${name}`;

test('the text is asked over a span that is wider than any query', async () => {
  const asked: Parameters<AskLogs>[] = [];
  const run = createRunQuery(async (...one) => {
    asked.push(one);
    return { columns, rows: [['Audio', 'Minutes', 1, 2]] };
  }, fileOf);
  expect(await run(usage, november)).toEqual({
    state: 'here',
    value: [{ usageType: 'Audio', unitType: 'Minutes', records: 1, quantity: 2 }],
  });
  const [[text = '', span] = []] = asked;
  expect(text).toMatch(/^\/\/ switchboard usage 1\n[\s\S]*\| the file usage\n$/);
  expect([span?.from, span?.to].map((at) => new Date(at ?? 0).toISOString())).toEqual([
    '2026-11-11T23:00:00.000Z',
    '2026-11-23T23:00:00.000Z',
  ]);
});

test.each([
  { what: new LogsError('No table.'), why: 'No table.' },
  { what: new TypeError('x is y'), why: 'The query usage could not be put: x is y' },
])('$what.name is why a part is missing', async ({ what, why }) => {
  const run = createRunQuery(() => Promise.reject(what), fileOf);
  expect(await run(usage, november)).toEqual({ state: 'missing', why });
});

test('a hostile zone is never asked about', async () => {
  const run = createRunQuery(() => Promise.reject(new Error('asked')), fileOf);
  const part = await run(usage, { ...november, zone: '"; print 1 //' });
  expect(part).toMatchObject({ state: 'missing', why: expect.stringMatching(/no time zone/) });
});

test('an answer that lacks a column is none', async () => {
  const run = createRunQuery(async () => ({ columns: columns.slice(1), rows: [] }), fileOf);
  const why = 'The answer to the query usage lacks UsageType.';
  expect(await run(usage, november)).toEqual({ state: 'missing', why });
});

test('no more than five are asked at once', async () => {
  let [busy, most] = [0, 0];
  const run = createRunQuery(async () => {
    busy += 1;
    most = Math.max(most, busy);
    await new Promise(setImmediate);
    busy -= 1;
    return { columns, rows: [] };
  }, fileOf);
  await Promise.all(Array.from({ length: 12 }, () => run(usage, november)));
  expect(most).toBe(5);
});
