import { expect, test } from 'vitest';
import { diagnosticsIn } from '../../../../src/admin/doctor/azure/diagnosticsIn.ts';

test('what is on counts', () => {
  const logs = [
    { category: 'Usage', enabled: true },
    { category: 'CallSummary', enabled: false },
  ];
  const all = [{ categoryGroup: 'allLogs', category: null, enabled: true }];
  expect(
    diagnosticsIn([
      { name: 'a', properties: { workspaceId: '/w', logs } },
      { name: 'b', properties: { logs: all } },
    ]),
  ).toEqual([
    { name: 'a', workspace: '/w', categories: ['Usage'], hasAll: false },
    { name: 'b', workspace: '', categories: [], hasAll: true },
  ]);
});
