import { expect, test } from 'vitest';
import type { Condition } from '../../src/flow/condition.ts';
import type { PhoneNumber } from '../../src/flow/phoneNumber.ts';
import { type Chance, routeTakes } from '../../src/policy/routeTakes.ts';

const number = '+14255550100' as PhoneNumber;
const called: Condition = { kind: 'called', party: { kind: 'phone', number } };
const other: Condition = {
  kind: 'called',
  party: { kind: 'phone', number: '+14255550101' as PhoneNumber },
};
const closed: Condition = { kind: 'calendar', calendar: 'office', is: 'closed' };

test.each<{ what: string; when: Condition[]; chance: Chance }>([
  { what: 'nothing asked', when: [], chance: 'always' },
  { what: 'any number', when: [{ kind: 'anyNumber' }], chance: 'always' },
  { what: 'the number', when: [called], chance: 'always' },
  { what: 'another', when: [other], chance: 'never' },
  { what: 'its beginning', when: [{ kind: 'calledPrefix', prefix: '+1425' }], chance: 'always' },
  { what: 'another one', when: [{ kind: 'calledPrefix', prefix: '+1206' }], chance: 'never' },
  { what: 'at night', when: [called, closed], chance: 'sometimes' },
  { what: 'another at night', when: [other, closed], chance: 'never' },
  { what: 'one of both', when: [{ kind: 'any', of: [[other], [called]] }], chance: 'always' },
  { what: 'both', when: [{ kind: 'all', of: [[other], [called]] }], chance: 'never' },
  { what: 'not another', when: [{ kind: 'not', of: [other] }], chance: 'always' },
  { what: 'not this', when: [{ kind: 'not', of: [called] }], chance: 'never' },
  { what: 'not at night', when: [{ kind: 'not', of: [closed] }], chance: 'sometimes' },
])('$what: $chance', ({ when, chance }) => {
  expect(routeTakes(when, number)).toBe(chance);
});
