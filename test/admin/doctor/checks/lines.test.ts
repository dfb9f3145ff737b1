import { expect, test } from 'vitest';
import { type Gathered, lines } from '../../../../src/admin/doctor/checks/lines.ts';
import { told } from '../told.ts';

const whole: Gathered = {
  asked: 2,
  callerIds: ['+14255550100'],
  allowed: null,
  endpoint: 'https://contoso.communication.azure.com',
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp }>([
  {
    what: 'what every resource may, with the request for more',
    change: {},
    says: /^ok: 2 calls at once[^|]*\| For more ask support:\n.*quotas.*numbers to 10\./s,
  },
  {
    what: 'more than that cannot be seen',
    change: { asked: 30 },
    says: /^unchecked: .*whether 30 .*=2, or ask support:.*\+14255550100.*numbers to 30\./s,
  },
  {
    what: 'what the simulator allows',
    change: { allowed: 2 },
    says: /^ok: 2 calls at once.*2 may/,
  },
  {
    what: 'more than it allows',
    change: { asked: 3, allowed: 2 },
    says: /^warning: .*603\/560603.* \| Set CALLS_PER_CALLER_ID=2$/,
  },
  { what: 'settings that are not right', change: { asked: null }, says: /^unchecked/ },
])('$what', ({ change, says }) => {
  expect(told(lines.judge({ ...whole, ...change }))).toEqual([expect.stringMatching(says)]);
});
