import { expect, test } from 'vitest';
import { grantsIn } from '../../../../src/admin/doctor/azure/grantsIn.ts';

test('a role is known by the end of its id', () => {
  const roleDefinitionId = '/providers/Microsoft.Authorization/roleDefinitions/ABC-1';
  expect(grantsIn([{ properties: { roleDefinitionId, scope: '/s' } }])).toEqual([
    { roleId: 'abc-1', scope: '/s' },
  ]);
});
