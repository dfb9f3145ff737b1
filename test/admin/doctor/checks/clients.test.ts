import { expect, test } from 'vitest';
import { clients, type Gathered } from '../../../../src/admin/doctor/checks/clients.ts';
import type { KeptClient } from '../../../../src/calls/clientStore.ts';
import { noon } from '../../adminWorld.ts';
import { told } from '../told.ts';

const crm: KeptClient = { name: 'crm', scopes: ['place'], keyHashes: ['h'], createdAt: noon };

test.each<{ what: string; gathered: Gathered; says: RegExp[] }>([
  { what: 'all can', gathered: { clients: [crm], isDevelopment: false }, says: [/^ok: Every API/] },
  {
    what: 'one has neither key nor scope',
    gathered: { clients: [crm, { ...crm, keyHashes: [], scopes: [] }], isDevelopment: true },
    says: [/^warning: .*no key.*clients add crm --rotate$/, /^warning: .*no scopes.*--scopes/],
  },
  {
    what: 'on a laptop none are needed',
    gathered: { clients: [], isDevelopment: true },
    says: [/^ok/],
  },
  {
    what: 'in the cloud some are',
    gathered: { clients: [], isDevelopment: false },
    says: [/^warning: .* \| npm run admin -- clients add <name>$/],
  },
])('$what', ({ gathered, says }) => {
  expect(told(clients.judge(gathered))).toEqual(says.map((each) => expect.stringMatching(each)));
});
