import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/webhooks/list.ts';
import { adminWorld } from '../adminWorld.ts';
import { first, second, worldWithDead } from './deadWebhooks.ts';

test.each([
  { argv: [], options: { json: false, limit: 100 } },
  { argv: ['--limit', '1000', '--json'], options: { json: true, limit: 1_000 } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test.each([
  { argv: ['call'], says: 'too many arguments' },
  { argv: ['--limit', '1001'], says: 'Write a number from 1 to 1000' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

test('nothing to list is said', async () => {
  expect(await run(parse([]), adminWorld().deps)).toEqual({
    json: { webhooks: [], more: false },
    lines: ['Nothing was given up.'],
    ending: 'done',
  });
});

test('each is told in a line, the oldest first, without the secrets of addresses', async () => {
  const { deps } = await worldWithDead();
  const { lines, json } = await run(parse([]), deps);
  const at = '2026-11-21 11:01 Europe/Berlin';
  const [one, other] = lines;
  const rest = 'call.status dialing  https://hooks.example  1 try     it answered 500';
  expect(one).toBe(`${at}  ${first}  1  ${rest}`);
  expect(other).toBe(`${at}  ${second}  1  ${rest}`);
  expect(lines.at(-1)).toMatch(/3 {2}voicemail card {7}https:\/\/flows\.example {2}14 tries/);
  expect(lines.join()).not.toContain('secret');
  expect(json).toMatchObject({ more: false, webhooks: { length: 6 } });
});

test('that there are more is told', async () => {
  const { deps } = await worldWithDead();
  const { lines, json } = await run(parse(['--limit', '2']), deps);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toBe('There are more than 2: --limit 1000');
  expect(json).toMatchObject({ more: true, webhooks: { length: 2 } });
});
