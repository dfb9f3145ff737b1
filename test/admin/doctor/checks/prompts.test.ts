import { expect, test } from 'vitest';
import { prompts } from '../../../../src/admin/doctor/checks/prompts.ts';
import { adminWorld } from '../../adminWorld.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

test.each([
  { built: ['a.wav'], missing: [], says: /^ok: Storage has all 1 prompts/ },
  { built: null, missing: [], says: /^warning: .* \| npm run build$/ },
  {
    built: ['a.wav', 'b.wav'],
    missing: ['b.wav'],
    says: /^failure: Storage lacks 1 of 2 prompts.* \| npm run admin -- prompts push$/,
  },
])('$built without $missing', ({ built, missing, says }) => {
  expect(told(prompts.judge({ built, missing }))).toEqual([expect.stringMatching(says)]);
});

test('a build that is not there is not looked for in storage', async () => {
  const patient = patientOf({ stores: async () => adminWorld().stores });
  const gathered = await prompts.gather(patient, new AbortController().signal);
  expect(gathered).toEqual({ built: null, missing: [] });
});
