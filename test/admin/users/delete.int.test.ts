import { expect, test } from 'vitest';
import * as create from '../../../src/admin/users/create.ts';
import { type Options, parse, run } from '../../../src/admin/users/delete.ts';
import type { UserId } from '../../../src/flow/party.ts';
import { audited } from '../adminWorld.ts';
import { userWorld } from './userWorld.ts';

const user = '8:acs:9a1b_7f3c' as UserId;
const plain: Options = { json: false, user, yes: false, as: null };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: [user], options: {} },
  { argv: [user, '--yes', '--as', 'bob'], options: { yes: true, as: 'bob' } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([
  { answer: 'yes', yes: false, questions: 1 },
  { answer: 'no', yes: true, questions: 0 },
])('a user is deleted with $answer and $yes', async ({ answer, yes, questions }) => {
  const { world, asked, users } = await userWorld(answer);
  const mine = Object((await create.run(create.parse([]), world.deps)).json).user;
  const { json } = await run({ ...plain, user: mine, yes }, world.deps);
  expect(json).toEqual({ user: mine, deleted: true });
  expect(await users()).toEqual([]);
  expect(asked).toHaveLength(questions);
  expect((await audited(world)).map(({ what }) => what)).toContain('users.delete');
});

test('without a yes nothing is done', async () => {
  const { world, asked, users } = await userWorld('hm');
  const mine = Object((await create.run(create.parse([]), world.deps)).json).user;
  await expect(run({ ...plain, user: mine }, world.deps)).rejects.toThrow('Nothing was deleted.');
  expect(asked[0]).toMatch(/^Delete 8:acs:.*\(--yes\)$/);
  expect(await users()).toHaveLength(1);
  expect(await audited(world)).toHaveLength(1);
});
