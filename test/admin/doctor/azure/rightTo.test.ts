import { expect, test } from 'vitest';
import { type Right, rightTo } from '../../../../src/admin/doctor/azure/rightTo.ts';
import { roles } from '../../../../src/admin/doctor/azure/roles.ts';
import { told } from '../told.ts';

const on = { id: '/subscriptions/s/resourceGroups/rg/providers/p/kv', name: 'kv', group: 'rg' };
const right: Right = { role: 'secretsUser', or: ['secretsOfficer'], to: 'read', isVital: true };
const heldBy = (role: string, scope: string, change: Partial<Right> = {}) =>
  told(
    rightTo({ ...right, ...change }, on, {
      ...{ who: 'The app', principalId: 'p1' },
      grants: [{ roleId: role, scope }],
    }),
  );

test.each([
  on.id,
  on.id.toUpperCase(),
  '/subscriptions/s/resourceGroups/rg',
  '/subscriptions/s',
  '/',
])('a role on %s counts', (scope) => {
  expect(heldBy(roles.secretsUser.id, scope)).toEqual([]);
  expect(heldBy(roles.secretsOfficer.id, scope)).toEqual([]);
});

test.each(['/subscriptions/s/resourceGroups/r', `${on.id}2`, `${on.id}/secrets/a`])(
  'a role on %s does not',
  (scope) => {
    expect(heldBy(roles.secretsUser.id, scope)).toEqual([
      'failure: The app cannot read kv: it lacks the role "Key Vault Secrets User" there. | ' +
        'az role assignment create --role "Key Vault Secrets User" --assignee-object-id p1 ' +
        `--assignee-principal-type ServicePrincipal --scope ${on.id}`,
    ]);
  },
);

test('another role does not, and what is not vital is a warning', () => {
  const said = heldBy(roles.reader.id, on.id, { isVital: false });
  expect(said).toEqual([expect.stringMatching(/^warning: .*lacks the role/)]);
});

test('what a role of the company holds is not known', () => {
  const said = heldBy('99999999-0000-4000-8000-000000000000', on.id);
  expect(said).toEqual([expect.stringMatching(/^unchecked: .*not known here/)]);
});
