import { expect, test } from 'vitest';
import { auditVerbs } from '../../../src/admin/audit/auditVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(auditVerbs)).toEqual(['list']);
  for (const [name, { command }] of Object.entries(auditVerbs)) {
    expect(command().name()).toBe(name);
  }
});
