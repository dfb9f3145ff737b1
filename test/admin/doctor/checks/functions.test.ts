import { expect, test } from 'vitest';
import { siteIn } from '../../../../src/admin/doctor/azure/siteIn.ts';
import { functions } from '../../../../src/admin/doctor/checks/functions.ts';
import { contoso, urls } from '../azure/contoso.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const site = siteIn(contoso()[urls.site]);

test.each([
  { deployed: ['a', 'b'], written: ['a', 'b'], off: [], says: [/^ok: .*\(2\)/] },
  { deployed: ['a'], written: null, off: [], says: [/^ok: .*\(1\)/] },
  { deployed: [], written: ['a'], off: [], says: [/^failure: .*no functions.*func azure/] },
  { deployed: ['a'], written: ['a', 'b'], off: [], says: [/^failure: .*lacks.*: b\./] },
  { deployed: ['a', 'b'], written: ['a'], off: [], says: [/^warning: .*not here: b\./] },
  {
    deployed: ['a', 'b'],
    written: ['a', 'b'],
    off: ['a', 'b'],
    says: [/AzureWebJobs\.a\.Disabled=false AzureWebJobs\.b\.Disabled=false$/],
  },
])('$deployed of $written without $off', ({ deployed, written, off, says }) => {
  const all = deployed.map((name) => ({ name, isDisabled: off.some((each) => each === name) }));
  expect(told(functions.judge({ site, deployed: all, written }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('without Azure there is nothing to say', async () => {
  expect(await functions.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(functions.judge(null)).toEqual([]);
});
