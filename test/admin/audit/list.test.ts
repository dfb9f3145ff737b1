import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/audit/list.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { adminWorld, noon } from '../adminWorld.ts';

const plain: Options = { json: false, days: 30, limit: 100 };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: [], options: {} },
  { argv: ['--json', '--days', '7', '--limit', '3'], options: { json: true, days: 7, limit: 3 } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([
  { argv: ['--days', '0'], says: 'Write a number from 1 to 730' },
  { argv: ['--limit', '1e3'], says: 'Write a number from 1 to 1000' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

const dayMs = 86_400_000;
const entry = (daysAgo: number, details = {}) => ({
  at: (noon - daysAgo * dayMs) as Instant,
  who: 'ada',
  what: 'switch.on',
  subject: `s${daysAgo}`,
  details,
});

test.each([
  {
    options: plain,
    lines: [
      '2026-11-20 11:00 Europe/Berlin  ada  switch.on  s1   say: Closed., until: later',
      '2026-10-22 12:00 Europe/Berlin  ada  switch.on  s30',
    ],
  },
  {
    options: { ...plain, limit: 1 },
    lines: ['2026-11-20 11:00 Europe/Berlin  ada  switch.on  s1  say: Closed., until: later'],
  },
])('$options: $lines', async ({ options, lines }) => {
  const { deps, stores } = adminWorld();
  await stores.audit.note(entry(31));
  await stores.audit.note(entry(30));
  await stores.audit.note(entry(1, { say: 'Closed.', until: 'later' }));
  expect((await run(options, deps)).lines).toEqual(lines);
});

test('programs get times as ISO 8601', async () => {
  const { deps, stores } = adminWorld();
  await stores.audit.note(entry(1));
  const { json } = await run(plain, deps);
  expect(json).toEqual({ entries: [{ ...entry(1), at: '2026-11-20T10:00:00.000Z' }] });
});

test('says so when nothing was done', async () => {
  const { lines, json } = await run({ ...plain, days: 2 }, adminWorld().deps);
  expect(lines).toEqual(['Nothing was done in the last 2 days.']);
  expect(json).toEqual({ entries: [] });
});
