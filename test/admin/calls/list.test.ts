import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/calls/list.ts';
import type { CallId } from '../../../src/engine/ids.ts';
import { sampleCall } from '../../store/sampleRow.ts';
import { adminWorld } from '../adminWorld.ts';

const plain: Options = { json: false, day: 'today', limit: 50, continuation: null };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: [], options: {} },
  {
    argv: ['--day', '2026-02-28', '--limit', '2', '--json', '--continuation', 'abc'],
    options: { day: '2026-02-28', limit: 2, json: true, continuation: 'abc' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([
  { argv: ['--day', '2026-02-30'], says: 'Write a day as YYYY-MM-DD' },
  { argv: ['--day', 'yesterday'], says: 'Write a day as YYYY-MM-DD' },
  { argv: ['--day', '2026'], says: 'Write a day as YYYY-MM-DD' },
  { argv: ['--limit', '501'], says: 'Write a number from 1 to 500' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

const ids = ['a', 'b'].map((letter) => letter.repeat(22) as CallId);

test.each([
  {
    options: plain,
    lines: [
      `2026-11-21 11:00 Europe/Berlin  ${ids[0]}  +12065550100 → +18005551000  support  ringing`,
      `2026-11-21 11:00 Europe/Berlin  ${ids[1]}  +12065550100 → +18005551000  support  ringing`,
    ],
  },
  {
    options: { ...plain, day: '2026-11-20' },
    lines: ['There are no calls of 2026-11-20 (UTC).'],
  },
])('$options.day: $lines', async ({ options, lines }) => {
  const { deps, stores } = adminWorld();
  for (const id of ids) await stores.index.listCall({ call: sampleCall(id), revision: 1 });
  expect((await run(options, deps)).lines).toEqual(lines);
});

test('a long list goes on where it has ended', async () => {
  const { deps, stores } = adminWorld();
  for (const id of ids) await stores.index.listCall({ call: sampleCall(id), revision: 1 });
  const first = await run({ ...plain, limit: 1 }, deps);
  expect(first.json).toMatchObject({ day: '2026-11-21', calls: [{ id: ids[0] }] });
  const [, said = '', continuation = ''] =
    /^(There are more: --day 2026-11-21 --continuation )(.+)$/.exec(first.lines.at(-1) ?? '') ?? [];
  expect(said).not.toBe('');
  const second = await run({ ...plain, limit: 1, continuation }, deps);
  expect(second.json).toMatchObject({ calls: [{ id: ids[1] }], continuation: null });
});
