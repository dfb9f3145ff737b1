import { expect, test } from 'vitest';
import { type Gathered, retirement } from '../../../../src/admin/doctor/checks/retirement.ts';
import type { Instant } from '../../../../src/engine/ids.ts';
import { told } from '../told.ts';

test.each<{ day: string; change: Partial<Gathered>; says: RegExp[] }>([
  { day: '2026-11-26', change: {}, says: [/^ok: 674 days until 2028-09-30.*2026-08-18/] },
  { day: '2027-10-01', change: {}, says: [/^ok: 365 days|^warning: 365 days/] },
  { day: '2027-10-02', change: {}, says: [/^warning: 364 days.*\| Read "The end of the service"/] },
  { day: '2028-09-30', change: {}, says: [/^failure: .*has ended.*2028-09-30/] },
  {
    day: '2026-11-26',
    change: { ownsNumbers: false },
    says: [/^ok/, /^warning: A tenant without numbers can buy none since 2026-10-23/],
  },
  { day: '2026-10-01', change: { ownsNumbers: false }, says: [/^ok/] },
  { day: '2026-11-26', change: { ownsNumbers: false, isSimulator: true }, says: [/^ok/] },
])('on $day with $change', ({ day, change, says }) => {
  const now = Date.parse(day) as Instant;
  const found = retirement.judge({ now, ownsNumbers: true, isSimulator: false, ...change });
  expect(told(found)).toEqual(says.map((each) => expect.stringMatching(each)));
});
