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
  expect(said).toEqual([`${part} …`]);
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
