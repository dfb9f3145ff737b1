import { expect, test } from 'vitest';
import { roles } from '../../../../src/admin/doctor/azure/roles.ts';
import { siteIn } from '../../../../src/admin/doctor/azure/siteIn.ts';
import { access, type Gathered } from '../../../../src/admin/doctor/checks/access.ts';
import { contoso, urls } from '../azure/contoso.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const on = { id: '/s/kv', name: 'kv', group: 'rg' };
const right = { role: 'secretsUser', or: [], to: 'read secrets of', isVital: true } as const;
const whole: NonNullable<Gathered> = {
  site: siteIn(contoso()[urls.site]),
  clientId: 'c1',
  identity: { clientId: 'c1', principalId: 'p1' },
  needs: [{ what: 'the vault kv', on, rights: [right] }],
  grants: [{ roleId: roles.secretsUser.id, scope: '/s/kv' }],
};

test.each<{ what: string; change: Partial<NonNullable<Gathered>>; says: RegExp[] }>([
  { what: 'all roles are there', change: {}, says: [/^ok: The app has its roles/] },
  {
    what: 'one is not',
    change: { grants: [] },
    says: [/^failure: The app cannot read secrets of kv/],
  },
  {
    what: 'what it works with is elsewhere',
    change: { needs: [{ what: 'the vault kv', on: null, rights: [right] }] },
    says: [/^unchecked: .*the vault kv, not in its subscription.*--assignee p1$/],
  },
  {
    what: 'it has another identity',
    change: { identity: null },
    says: [/^failure: The settings name the identity c1, which the app does not have/],
  },
  {
    what: 'it has none',
    change: { identity: null, clientId: '' },
    says: [/^failure: The app has no identity.*az functionapp identity assign/],
  },
  { what: 'it comes with keys', change: { needs: [], identity: null }, says: [/^ok: .*with keys/] },
])('$what', ({ change, says }) => {
  expect(told(access.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('without Azure there is nothing to say', async () => {
  expect(await access.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(access.judge(null)).toEqual([]);
});
