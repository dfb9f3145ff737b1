import { expect, test } from 'vitest';
import { areOpposite, neverHolds } from '../../../src/flow/checks/neverHolds.ts';
import type { Condition, When } from '../../../src/flow/condition.ts';
import { parseParty } from '../../../src/flow/party.ts';

const times = (is: 'open' | 'closed' | 'holiday', calendar = 'office') =>
  ({ kind: 'calendar', calendar, is }) as const;
const list: Condition = { kind: 'list', list: 'vip' };
const user: Condition = { kind: 'caller', party: parseParty('8:acs:a') ?? { kind: 'withheld' } };
const number: Condition = {
  kind: 'caller',
  party: parseParty('+14255550100') ?? { kind: 'withheld' },
};
const both = 'a calendar is never open and closed at once';
const noNumber = 'only callers with a number are on lists';

const rows: readonly [When, string | null][] = [
  [[], null],
  [[{ kind: 'callerWithheld' }], null],
  [[list, { kind: 'callerWithheld' }], noNumber],
  [[list, user], noNumber],
  [[list, number], null],
  [[times('open'), times('closed')], both],
  [[times('holiday'), times('open')], both],
  [[times('holiday'), times('closed')], null],
  [[times('open'), times('closed', 'shop')], null],
];

test.each(rows)('%j: %s', (when, why) => {
  expect(neverHolds(when)).toBe(why);
});

test('open is the opposite of closed and of a holiday, of the same calendar', () => {
  expect(areOpposite(times('open'), times('closed'))).toBe(true);
  expect(areOpposite(times('holiday'), times('open'))).toBe(true);
  expect(areOpposite(times('holiday'), times('closed'))).toBe(false);
  expect(areOpposite(times('open'), times('closed', 'shop'))).toBe(false);
});
