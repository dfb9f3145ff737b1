import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/webhooks/retry.ts';
import type { AdminWorld } from '../adminWorld.ts';
import { audited, noon } from '../adminWorld.ts';
import { first, second, worldWithDead } from './deadWebhooks.ts';

const none = { json: false, call: null, sequence: null, as: null };

test.each([
  { argv: [first], options: { call: first } },
  { argv: [first, '--sequence', '2'], options: { call: first, sequence: 2 } },
  { argv: ['--all', '--json', '--as', 'bob'], options: { json: true, as: 'bob' } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...none, ...options });
});

test.each([
  { argv: [], says: 'name one call, or all of them' },
  { argv: [first, '--all'], says: 'name one call, or all of them' },
  { argv: ['--all', '--sequence', '2'], says: 'name the call' },
  { argv: [first, '--sequence', '0'], says: 'Write a number from 1' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

const left = async ({ stores }: AdminWorld) =>
  (await stores.deadNotices.list(10)).map(({ call, kept }) => `${call[0]}${kept.notice.seq}`);

const unsent = async ({ stores }: AdminWorld, id = first) =>
  (await stores.calls.unsentNotices(id)).map(({ kept }) => kept.notice.seq);

test('what a call could not tell is tried again, and nothing of others', async () => {
  const world = await worldWithDead();
  const { lines, json } = await run(parse([first]), world.deps);
  expect(lines).toEqual(['3 will be sent again.']);
  expect(json).toMatchObject({ retried: 3, sent: 0, gone: 0, more: false });
  expect(await unsent(world)).toEqual([1, 2, 3]);
  expect(await unsent(world, second)).toEqual([]);
  expect(await left(world)).toEqual(['b1', 'b2', 'b3']);
  expect(new Set(world.notified)).toEqual(new Set([first]));
  expect(await audited(world)).toEqual([
    {
      ...{ at: noon, who: 'ada@laptop', what: 'webhooks.retry', subject: first },
      details: { count: '3' },
    },
  ]);
});

test('one of them can be named', async () => {
  const world = await worldWithDead();
  await run(parse([first, '--sequence', '2']), world.deps);
  expect(await unsent(world)).toEqual([2]);
  expect(await audited(world)).toMatchObject([{ subject: `${first}/2`, details: { count: '1' } }]);
});

test('so can all there are', async () => {
  const world = await worldWithDead();
  await run(parse(['--all', '--as', 'bob']), world.deps);
  expect(await left(world)).toEqual([]);
  expect(await unsent(world, second)).toEqual([1, 2, 3]);
  expect(await audited(world)).toMatchObject([{ who: 'bob', subject: 'all' }]);
});

test('what is of a call that was erased only leaves the list', async () => {
  const world = await worldWithDead();
  const gone = async () => null;
  const calls = { ...world.stores.calls, notice: gone };
  const storage = async () => ({ ...world.stores, calls });
  const { lines } = await run(parse([first]), { ...world.deps, storage });
  expect(lines).toEqual(['0 will be sent again.', '3 were of calls that have been erased.']);
  expect(await left(world)).toEqual(['b1', 'b2', 'b3']);
});

test.each([
  { argv: ['c'.repeat(22)], message: `Nothing of call ${'c'.repeat(22)} was given up.` },
  {
    argv: [first, '--sequence', '9'],
    message: `Nothing of call ${first} with the sequence 9 was given up.`,
  },
])('$argv: $message', async ({ argv, message }) => {
  const world = await worldWithDead();
  await expect(run(parse(argv), world.deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'unknownWebhook', message },
  });
  expect(await audited(world)).toEqual([]);
});
