import { expect, test } from 'vitest';
import * as create from '../../../src/admin/users/create.ts';
import { type Options, parse, run } from '../../../src/admin/users/token.ts';
import type { UserId } from '../../../src/flow/party.ts';
import { audited } from '../adminWorld.ts';
import { userWorld } from './userWorld.ts';

const user = '8:acs:9a1b_7f3c' as UserId;
const plain: Options = { json: false, user, scopes: ['voip'], hours: 24, as: null };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: [user], options: {} },
  { argv: [user, '--hours', '1', '--json'], options: { hours: 1, json: true } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([[], ['ada'], [user, '--hours', '48']])('%s is refused', (...argv) => {
  expect(() => parse(argv)).toThrow();
});

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('a token is for calls unless told otherwise, and says when it ends', async () => {
  const { world } = await userWorld();
  const made = await create.run(create.parse([]), world.deps);
  const mine = Object(made.json).user;
  const { json } = await run({ ...plain, user: mine, hours: 1 }, world.deps);
  const { token, expiresAt } = Object(json);
  expect(claimsOf(token)).toMatchObject({ acsScope: 'voip' });
  expect((Date.parse(expiresAt) - Date.now()) / 60_000).toBeCloseTo(60, 0);
  expect(await audited(world)).toContainEqual(
    expect.objectContaining({ what: 'users.token', details: { scopes: 'voip', hours: '1' } }),
  );
});

test('a user that there is not is refused, and the audit keeps the attempt', async () => {
  const { world } = await userWorld();
  await expect(run(plain, world.deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'unknownUser' },
  });
  const noted = (await audited(world)).map(({ details }) => details);
  expect(noted).toContainEqual(expect.objectContaining({ failed: expect.any(String) }));
});
