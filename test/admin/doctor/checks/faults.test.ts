import { expect, test } from 'vitest';
import { faults } from '../../../../src/admin/doctor/checks/faults.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

test('faults that are set are named, with what clears them', () => {
  const simulator = 'http://localhost:8020';
  expect(faults.judge({ faults: [], simulator })).toEqual([]);
  expect(told(faults.judge({ faults: ['drop', 'status'], simulator }))).toEqual([
    'warning: The simulator makes mistakes on purpose: drop, status. | ' +
      'curl -X DELETE http://localhost:8020/_sim/faults',
  ]);
});

test('a real resource is not asked', async () => {
  const gathered = await faults.gather(patientOf(), new AbortController().signal);
  expect(faults.judge(gathered)).toEqual([]);
});
