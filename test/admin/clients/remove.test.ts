import { expect, test } from 'vitest';
import * as add from '../../../src/admin/clients/add.ts';
import { parse, run } from '../../../src/admin/clients/remove.ts';
import { adminWorld, audited } from '../adminWorld.ts';

const added = async (names: readonly string[]) => {
  const world = adminWorld();
  for (const name of names) await add.run(add.parse([name]), world.deps);
  return world;
};

test.each([
  { argv: ['crm'], options: { json: false, name: 'crm', yes: false, as: null } },
  {
    argv: ['crm', '--as', 'bob', '--json', '--yes'],
    options: { json: true, name: 'crm', yes: true, as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('a client is there no longer, and its keys are to be forgotten', async () => {
  const world = await added(['crm', 'alarm']);
  const { lines, json } = await run(parse(['crm', '--yes']), world.deps);
  expect(lines).toEqual([
    'crm is let in no longer, within 5 s.',
    'Have the app forget its keys:',
    expect.stringMatching(/az functionapp keys delete .* --key-name crm-[0-9a-f]{6}$/),
  ]);
  expect(json).toMatchObject({ name: 'crm', removed: true });
  expect((await world.stores.clients.all()).map(({ name }) => name)).toEqual(['alarm']);
  expect(await audited(world)).toContainEqual(
    expect.objectContaining({ what: 'clients.remove', subject: 'crm' }),
  );
});

test('with the last one everybody is let in again, which is said', async () => {
  const { lines } = await run(parse(['crm', '--yes']), (await added(['crm'])).deps);
  expect(lines.at(-1)).toBe('There is no client any more, so everybody is let in again.');
});

test('one that is not there cannot be removed', async () => {
  const { deps } = await added(['alarm']);
  await expect(run(parse(['crm']), deps)).rejects.toMatchObject({
    failure: { code: 'unknownClient', remedy: 'There are: alarm.' },
  });
});

test('it asks first, and says when the API would be open then', async () => {
  const world = await added(['crm']);
  const asked: string[] = [];
  const answering = (answer: string) => ({
    ...world.deps,
    ask: async (question: string) => {
      asked.push(question);
      return answer;
    },
  });
  await expect(run(parse(['crm']), answering(''))).rejects.toMatchObject({
    failure: { code: 'notConfirmed' },
  });
  expect(await world.stores.clients.all()).toHaveLength(1);
  await run(parse(['crm']), answering('y'));
  expect(await world.stores.clients.all()).toEqual([]);
  expect(asked[0]).toMatch(/the last one: .*Let crm in no longer/);
});
