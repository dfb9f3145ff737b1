import { expect, test } from 'vitest';
import { roles } from '../../../../src/admin/doctor/azure/roles.ts';
import { deadLetters, type Place } from '../../../../src/admin/doctor/checks/deadLetters.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const storage = '/subscriptions/s/resourceGroups/rg/providers/st';
const whole: Place = {
  topic: { name: 'evgt', group: 'rg', principalId: 'p1' },
  container: `${storage}/blobServices/default/containers/eventgrid-deadletter`,
  grants: [{ roleId: roles.blobContributor.id, scope: storage }],
};

test.each<{ what: string; change: Partial<Place>; says: RegExp }>([
  { what: 'it may', change: {}, says: /^ok/ },
  {
    what: 'it may not',
    change: { grants: [] },
    says: /^warning: evgt cannot put aside .*"Storage Blob Data Contributor" .*p1 .*deadletter$/,
  },
  {
    what: 'it has no identity',
    change: { topic: { name: 'evgt', group: 'rg', principalId: null }, grants: [] },
    says: /^warning: evgt has no identity.*--name evgt --identity systemassigned ; /,
  },
])('$what', ({ change, says }) => {
  expect(told(deadLetters.judge([{ ...whole, ...change }]))).toEqual([expect.stringMatching(says)]);
});

test('where nothing is put aside, and without Azure, there is nothing to say', async () => {
  expect(await deadLetters.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect([deadLetters.judge([]), deadLetters.judge(null)]).toEqual([[], []]);
});
