import { expect, test } from 'vitest';
import { logsAndRights } from '../../../../src/admin/doctor/azure/logsAndRights.ts';
import { appPrincipal, contoso, ids } from './contoso.ts';

const open = (id: string | null) => {
  const asked: string[] = [];
  const answers: Readonly<Record<string, unknown>> = contoso();
  const list = async (path: string, version: string, filter?: string) => {
    const query = filter === undefined ? '' : `&$filter=${filter}`;
    asked.push(path);
    return Object(answers[`${path}?api-version=${version}${query}`]).value;
  };
  const arm = { get: () => Promise.reject(new Error('nobody asks that')), list };
  const found = id === null ? null : { id, name: 'a', group: 'rg', principalId: null };
  return { ...logsAndRights(arm, ids.app, async () => found), asked };
};

test('subscriptions are those of the topic of the resource', async () => {
  const { subscriptions, diagnostics } = open(ids.communication);
  expect((await subscriptions()).map(({ name }) => name)).toEqual([
    'contoso-incoming-call',
    'contoso-recording-ready',
  ]);
  expect(await diagnostics()).toMatchObject([{ name: 'switchboard-contoso' }]);
});

test('without the resource there are none', async () => {
  const { subscriptions, diagnostics, asked } = open(null);
  expect([await subscriptions(), await diagnostics()]).toEqual([[], []]);
  expect(asked).toEqual([]);
});

test('the roles of somebody are read once', async () => {
  const { grants, asked } = open(null);
  const [one, two] = await Promise.all([grants(appPrincipal), grants(appPrincipal)]);
  expect(one).toBe(two);
  expect(one).toContainEqual({
    roleId: '4633458b-17de-408a-b874-0445c86b69e6',
    scope: ids.vault,
  });
  expect(asked).toHaveLength(1);
});
