import { expect, test } from 'vitest';
import { ofApp } from '../../../../src/admin/doctor/azure/ofApp.ts';

test('an app is named with its group', () => {
  expect(ofApp({ name: 'a', group: 'rg' })).toBe('--resource-group rg --name a');
});
