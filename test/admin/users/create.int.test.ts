import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/users/create.ts';
import { audited } from '../adminWorld.ts';
import { userWorld } from './userWorld.ts';

const plain: Options = { json: false, token: false, scopes: ['voip'], hours: 24, as: null };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: [], options: {} },
  {
    argv: ['--token', '--scopes', 'voip,chat', '--hours', '2', '--as', 'bob', '--json'],
    options: { token: true, scopes: ['voip', 'chat'], hours: 2, as: 'bob', json: true },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([['--hours', '25'], ['--hours', '0'], ['--scopes', 'all'], ['ada']])(
  '%s %s is refused',
  (...argv) => {
    expect(() => parse(argv)).toThrow();
  },
);

test('a user is there from then on, and the audit tells who made one', async () => {
  const { world, users } = await userWorld();
  const { json, lines } = await run(plain, world.deps);
  const [{ id = '' } = {}] = await users();
  expect(json).toEqual({ user: id, token: null, expiresAt: null });
  expect(lines[0]).toContain(id);
  expect(lines.at(-1)).toBe(`A token for its app: npm run admin -- users token ${id}`);
  expect(await audited(world)).toMatchObject([{ who: 'ada@laptop', what: 'users.create' }]);
});

test('with a token both are shown, and the audit has the id shortened and no token', async () => {
  const { world } = await userWorld();
  const options: Options = { ...plain, token: true, hours: 2 };
  const { json, lines } = await run(options, world.deps);
  const { user, token, expiresAt } = Object(json);
  expect(lines).toContain(token);
  const leftMs = Date.parse(expiresAt) - Date.now();
  expect(leftMs / 3_600_000).toBeCloseTo(2, 1);
  const noted = JSON.stringify(await audited(world));
  expect(noted).toContain('"users.token"');
  expect(noted).not.toContain(user);
  expect(noted).not.toContain(token);
});
