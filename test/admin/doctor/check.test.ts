import { expect, test } from 'vitest';
import { bindCheck } from '../../../src/admin/doctor/check.ts';
import { ok } from '../../../src/admin/doctor/finding.ts';
import { patientOf } from './patientOf.ts';

test('what was gathered is judged', async () => {
  const { name, run } = bindCheck({
    name: 'where',
    gather: async ({ endpoint }) => endpoint,
    judge: (endpoint) => [ok(endpoint)],
  });
  expect(name).toBe('where');
  const found = await run(patientOf({ endpoint: 'here' }), new AbortController().signal);
  expect(found).toEqual([ok('here')]);
});
