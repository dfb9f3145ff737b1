import { expect, test } from 'vitest';
import * as add from '../../../src/admin/clients/add.ts';
import { parse, run } from '../../../src/admin/clients/list.ts';
import { adminWorld } from '../adminWorld.ts';

test('there is nothing to be said but --json', () => {
  expect(parse([])).toEqual({ json: false });
  expect(parse(['--json'])).toEqual({ json: true });
});

test('clients are listed by name, without anything of their keys', async () => {
  const { deps } = adminWorld();
  for (const argv of [['crm'], ['alarm', '--scopes', 'admin'], ['crm', '--rotate']]) {
    await add.run(add.parse(argv), deps);
  }
  const { lines, json } = await run({ json: false }, deps);
  expect(lines).toEqual([
    expect.stringMatching(/^alarm +admin +1 key +since 2026-11-21 11:00 Europe\/Berlin$/),
    expect.stringMatching(/^crm +place,read-own +2 keys +since 2026-11-21 11:00/),
  ]);
  const since = '2026-11-21T10:00:00.000Z';
  expect(json).toEqual({
    clients: [
      { name: 'alarm', scopes: ['admin'], keys: 1, since },
      { name: 'crm', scopes: ['place', 'read-own'], keys: 2, since },
    ],
  });
});

test('without any it is said who is let in', async () => {
  const { lines } = await run({ json: false }, adminWorld().deps);
  expect(lines).toEqual(['There is no client: whoever has a key of the host may do everything.']);
});
