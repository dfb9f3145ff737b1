import { expect, test } from 'vitest';
import { resourcesIn } from '../../../../src/admin/doctor/azure/resourcesIn.ts';

const none = { hostName: '', customerId: '', endpoint: '', source: '' };

test('resources have what their kind has', () => {
  const listed = [
    { id: '/a', name: 'a', identity: { principalId: 'p' }, properties: { hostName: 'h' } },
    { id: '/b', name: 'b', properties: { enableRbacAuthorization: false } },
  ];
  expect(resourcesIn(listed, 'resources')).toEqual([
    { ...none, id: '/a', name: 'a', principalId: 'p', hostName: 'h', byRoles: true },
    { ...none, id: '/b', name: 'b', principalId: null, byRoles: false },
  ]);
});
