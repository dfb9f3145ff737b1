import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/clients/add.ts';
import { clientKeyHash } from '../../../src/calls/clientKeyHash.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const plain: Options = { json: false, name: 'crm', scopes: null, rotate: false, as: null };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: ['crm'], options: {} },
  { argv: ['crm', '--rotate', '--json'], options: { rotate: true, json: true } },
  {
    argv: ['crm', '--scopes', 'place,read-all', '--as', 'bob'],
    options: { scopes: ['place', 'read-all'], as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([
  { argv: [], says: "missing required argument 'name'" },
  { argv: ['default'], says: 'So everybody is called' },
  { argv: ['crm', '--scopes', 'all'], says: 'Write some of' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

const keyIn = (json: unknown): string => Object(json).key;

test('a client gets a key that is shown once and kept as a hash', async () => {
  const world = adminWorld();
  const { json, lines } = await run(plain, world.deps);
  const key = keyIn(json);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(json).toMatchObject({ name: 'crm', scopes: ['place', 'read-own'], isSet: false });
  expect(lines).toEqual([
    'crm may place, read-own.',
    `Its key, which is shown only now: ${key}`,
    expect.stringContaining(`az functionapp keys set --resource-group <group> --name <app>`),
    'Until now everybody was let in; from now on (5 s) clients alone are.',
  ]);
  expect(lines[2]).toContain(`--key-value ${key}`);
  const [kept] = await world.stores.clients.all();
  expect(kept).toEqual({
    ...{ name: 'crm', scopes: ['place', 'read-own'], createdAt: noon },
    keyHashes: [clientKeyHash(key)],
  });
  expect(JSON.stringify(kept)).not.toContain(key);
  expect(await audited(world)).toEqual([
    {
      ...{ at: noon, who: 'ada@laptop', what: 'clients.add', subject: 'crm' },
      details: { scopes: 'place,read-own' },
    },
  ]);
});

test('a host that runs here knows the key at once', async () => {
  const set: string[] = [];
  const functionKeys = {
    set: async (name: string) => {
      set.push(name);
      return { isSet: true, command: '' };
    },
    remove: () => expect.unreachable(),
  };
  const { lines, json } = await run(plain, adminWorld({ functionKeys }).deps);
  expect(lines).toContain('The host that runs here lets it in.');
  expect(set).toEqual([Object(json).keyName]);
});

test('with another key the one before goes on, until the next time', async () => {
  const { deps, stores } = adminWorld();
  const keys: string[] = [];
  for (const rotate of [false, true, true]) {
    const scopes = rotate ? null : (['read-all'] as const);
    keys.unshift(keyIn((await run({ ...plain, scopes, rotate }, deps)).json));
  }
  const [kept] = await stores.clients.all();
  expect(kept?.keyHashes).toEqual(keys.slice(0, 2).map(clientKeyHash));
  expect(kept?.scopes).toEqual(['read-all']);
});

test.each<{ options: Partial<Options>; code: string; remedy: string }>([
  { options: {}, code: 'clientExists', remedy: 'Add --rotate' },
  { options: { name: 'crn', rotate: true }, code: 'unknownClient', remedy: 'There are: crm.' },
])('$options is refused, and nothing is done', async ({ options, code, remedy }) => {
  const { deps, stores } = adminWorld();
  await run(plain, deps);
  const before = await stores.clients.all();
  await expect(run({ ...plain, ...options }, deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code, remedy: expect.stringContaining(remedy) },
  });
  expect(await stores.clients.all()).toEqual(before);
});
