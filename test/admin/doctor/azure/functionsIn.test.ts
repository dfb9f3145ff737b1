import { expect, test } from 'vitest';
import { functionsIn } from '../../../../src/admin/doctor/azure/functionsIn.ts';

const listed = ['a', 'b', 'c', 'd'].map((name) => ({
  id: `/sites/x/functions/${name}`,
  properties: { isDisabled: name === 'a' },
}));

test('a function is off by itself, or by a setting', () => {
  const settings = { 'AzureWebJobs.b.Disabled': 'True', AzureWebJobs_c_Disabled: '1' };
  expect(functionsIn(listed, { ...settings, 'AzureWebJobs.d.Disabled': 'false' })).toEqual([
    { name: 'a', isDisabled: true },
    { name: 'b', isDisabled: true },
    { name: 'c', isDisabled: true },
    { name: 'd', isDisabled: false },
  ]);
});
