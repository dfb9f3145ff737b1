import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/bench.ts';
import { testContext } from '../tasks/testContext.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type Printed = Readonly<{ parts: Record<string, { title: string; rows: string[][] }[]> }>;

/** What a part of the benchmark finds when it measures each thing twice; how fast is not asked. */
const measure = async (part: string) => {
  const args = ['--only', part, '--quick', '--repetitions', '2', '--json'];
  const { context, printed, said } = testContext(root, ...args);
  expect(await run(context)).toBe(0);
  expect(said[0]).toBe(`${part} …`);
  expect(said.filter((line) => /error/i.test(line))).toEqual([]);
  const { parts }: Printed = JSON.parse(printed.join(''));
  return parts[part]?.flatMap(({ rows }) => rows) ?? [];
};

test('both sides of every path are driven, and nothing is logged as an error', async () => {
  const rows = await measure('latency');
  expect(rows).toHaveLength(7);
  expect(rows.every((row) => row.some((cell) => /^\*\*\d+\.\d\d×\*\*$/.test(cell)))).toBe(true);
}, 60_000);

test('as many round trips are counted as the map of the code states', async () => {
  const rows = await measure('roundtrips');
  expect(rows.map((row) => row.at(-1)).filter((cell) => !cell?.endsWith('✓'))).toEqual([]);
}, 60_000);

test('calls that are not due are accepted on both sides', async () => {
  const [row] = await measure('accept');
  expect(row?.[3]).toMatch(/^\*\*\d+\.\d\d×\*\*$/);
}, 60_000);

// How fast is not asked, nor how evenly: on a machine with other work that says nothing.
test('a campaign whose host is killed loses nobody and rings nobody twice', async () => {
  const rows = await measure('campaign');
  const found = new Map(rows.map(([what = '', value]) => [what, value]));
  expect(found.get('calls asked for in batches that were accepted')).toBe('200');
  expect(found.get('calls lost: nobody was ever dialled')).toBe('0');
  expect(found.get('calls doubled: rung once more')).toBe('0');
  expect(found.get('what became of them, by the API')).toBe('200 abandoned');
}, 300_000);
