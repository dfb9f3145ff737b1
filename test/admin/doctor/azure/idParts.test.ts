import { expect, test } from 'vitest';
import { idParts } from '../../../../src/admin/doctor/azure/idParts.ts';

test.each([
  { id: '/subscriptions/s/resourceGroups/rg/providers/a/b/c', group: 'rg', name: 'c' },
  { id: '/subscriptions/s/resourcegroups/RG/providers/a/b/c', group: 'RG', name: 'c' },
  { id: '/subscriptions/s/providers/roles/x', group: '', name: 'x' },
])('$id', ({ id, group, name }) => {
  expect(idParts(id)).toEqual({ id, group, name });
});
