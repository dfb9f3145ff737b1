import { expect, test } from 'vitest';
import { clock } from '../../../../src/admin/doctor/checks/clock.ts';
import type { Instant } from '../../../../src/engine/ids.ts';
import { told } from '../told.ts';

const now = Date.parse('2026-11-26T10:00:00Z') as Instant;

test.each<{ offs: (number | null)[]; says: RegExp }>([
  { offs: [900, -2_000], says: /^ok: The clock agrees with that of b\.$/ },
  { offs: [null, 100], says: /^ok: .*of b/ },
  {
    offs: [0, -90_000],
    says: /^warning: The clock is 90 s behind that of b\. \| sudo timedatectl/,
  },
  { offs: [600_000, 0], says: /^failure: The clock is 600 s ahead of that of a\..*signed/ },
  { offs: [null, null], says: /^unchecked: Nobody has told the time/ },
])('a clock that is off by $offs', ({ offs, says }) => {
  const found = clock.judge({
    now,
    told: offs.map((off, at) => ({ by: 'ab'[at] ?? '', at: off === null ? null : now - off })),
  });
  expect(told(found)).toEqual([expect.stringMatching(says)]);
});
