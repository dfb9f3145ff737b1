import { expect, test } from 'vitest';
import { roles } from '../../../../src/admin/doctor/azure/roles.ts';
import { type Gathered, speechAccess } from '../../../../src/admin/doctor/checks/speechAccess.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const whole: NonNullable<Gathered> = {
  endpoint: 'https://ai.cognitiveservices.azure.com/',
  speech: { id: '/s/ai', name: 'ai', group: 'rg' },
  communication: { id: '/c', name: 'calls', group: 'rg', principalId: 'p1' },
  grants: [{ roleId: roles.cognitiveUser.id, scope: '/s/ai' }],
};

test.each<{ what: string; change: Partial<NonNullable<Gathered>>; says: RegExp[] }>([
  { what: 'it may', change: {}, says: [/^ok: calls may use ai/] },
  {
    what: 'it may not',
    change: { grants: [] },
    says: [/^failure: calls cannot speak by ai.*8565/],
  },
  {
    what: 'it has no identity',
    change: { communication: { id: '/c', name: 'calls', group: 'rg', principalId: null } },
    says: [/^failure: calls has no identity.*8567.*az communication identity assign/],
  },
  { what: 'speech is elsewhere', change: { speech: null }, says: [/^unchecked: .*https:\/\/ai/] },
  {
    what: 'the resource is',
    change: { communication: null },
    says: [/^unchecked: .*The resource/],
  },
])('$what', ({ change, says }) => {
  expect(told(speechAccess.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('without Azure there is nothing to say', async () => {
  expect(await speechAccess.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(speechAccess.judge(null)).toEqual([]);
});
