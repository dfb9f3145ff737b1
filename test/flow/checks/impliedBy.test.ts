import { expect, test } from 'vitest';
import { impliedBy } from '../../../src/flow/checks/impliedBy.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { parseParty } from '../../../src/flow/party.ts';

const caller = (text: string): Condition => ({
  kind: 'caller',
  party: parseParty(text) ?? { kind: 'withheld' },
});
const prefix = (text: string): Condition => ({ kind: 'callerPrefix', prefix: text });
const country = (...countries: string[]): Condition => ({ kind: 'callerCountry', countries });
const hours = (zone: string): Condition => ({
  kind: 'calendar',
  calendar: { zone, week: [], holidays: [] },
  is: 'open',
});
const is = (...texts: string[]): Condition => ({ kind: 'is', variable: 'x', texts });

const rows: readonly [Condition, Condition, boolean][] = [
  [caller('+14255550100'), caller('+14255550100'), true],
  [caller('+14255550100'), caller('+14255550101'), false],
  [caller('+14255550100'), prefix('+1425'), true],
  [caller('8:acs:a'), prefix('+1425'), false],
  [prefix('+1425'), prefix('+1'), true],
  [prefix('+1'), prefix('+1425'), false],
  [prefix('+1425'), caller('+14255550100'), false],
  [country('DE'), country('AT', 'DE'), true],
  [country('AT', 'DE'), country('DE'), false],
  // Only a numbering plan knows that +49 is Germany.
  [prefix('+49'), country('DE'), false],
  [hours('Europe/Berlin'), hours('Europe/Berlin'), true],
  [hours('Europe/Berlin'), hours('Europe/Paris'), false],
  [{ kind: 'callerWithheld' }, { kind: 'callerWithheld' }, true],
  [{ kind: 'callerWithheld' }, { kind: 'list', list: 'a' }, false],
  [is('a'), is('a'), true],
  [is('a'), is('b'), false],
];

test.each(rows)('%j makes %j sure: %s', (given, wanted, expected) => {
  expect(impliedBy(given, wanted)).toBe(expected);
});
