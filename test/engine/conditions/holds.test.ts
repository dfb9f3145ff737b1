import { expect, test } from 'vitest';
import { holds, type Situation } from '../../../src/engine/conditions/holds.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { calendarFrom } from '../calendarFrom.ts';
import { party } from '../sampleFlow.ts';

const office = calendarFrom(
  '{ zone: Europe/Berlin, hours: { mon-fri: "08:00-17:00" }, holidays: [{ date: 12-25 }] }',
);
const monday = Date.parse('2026-11-16T09:00:00Z') as Instant;
const sunday = Date.parse('2026-11-15T09:00:00Z') as Instant;
const christmas = Date.parse('2026-12-25T09:00:00Z') as Instant;

const situation: Situation = {
  caller: party('+4930901820'),
  called: party('+18005551000'),
  lists: ['vip'],
  variables: { plan: 'gold', count: '7', price: '2.50', empty: '', code: '49-1' },
  calendars: { office },
  switches: { closed: { until: null, say: '' } },
  at: monday,
};

const inOffice = (is: 'open' | 'closed' | 'holiday') =>
  ({ kind: 'calendar', calendar: 'office', is }) as const;
const is = (variable: string, ...texts: string[]) => ({ kind: 'is', variable, texts }) as const;
const above = (variable: string, limit: number) => ({ kind: 'above', variable, limit }) as const;
const below = (variable: string, limit: number) => ({ kind: 'below', variable, limit }) as const;

const rows: readonly [Condition, boolean, Partial<Situation>?][] = [
  [{ kind: 'called', party: party('+18005551000') }, true],
  [{ kind: 'called', party: party('+18005551001') }, false],
  [{ kind: 'anyNumber' }, true],
  [{ kind: 'anyNumber' }, false, { called: party('8:acs:a') }],
  [{ kind: 'calledPrefix', prefix: '+1800' }, true],
  [{ kind: 'calledPrefix', prefix: '+1900' }, false],
  [{ kind: 'caller', party: party('+4930901820') }, true],
  [{ kind: 'caller', party: party('8:acs:A') }, true, { caller: party('8:acs:a') }],
  [{ kind: 'caller', party: party('+4930901821') }, false],
  [{ kind: 'callerPrefix', prefix: '+4930' }, true],
  [{ kind: 'callerPrefix', prefix: '+4940' }, false],
  [{ kind: 'callerPrefix', prefix: '+4' }, false, { caller: party('withheld') }],
  [{ kind: 'callerCountry', countries: ['AT', 'DE'] }, true],
  [{ kind: 'callerCountry', countries: ['AT'] }, false],
  [{ kind: 'callerCountry', countries: ['DE'] }, false, { caller: party('withheld') }],
  [{ kind: 'callerWithheld' }, false],
  [{ kind: 'callerWithheld' }, true, { caller: party('withheld') }],
  [{ kind: 'callerWithheld' }, false, { caller: party('8:acs:a') }],
  [{ kind: 'list', list: 'vip' }, true],
  [{ kind: 'list', list: 'block' }, false],
  [inOffice('open'), true],
  [inOffice('closed'), false],
  [inOffice('open'), false, { at: sunday }],
  [inOffice('closed'), true, { at: sunday }],
  [inOffice('holiday'), false, { at: sunday }],
  [inOffice('closed'), true, { at: christmas }],
  [inOffice('holiday'), true, { at: christmas }],
  [{ kind: 'calendar', calendar: office, is: 'open' }, true, { calendars: {} }],
  [inOffice('closed'), true, { calendars: {} }],
  [{ kind: 'switch', name: 'closed' }, true],
  [{ kind: 'switch', name: 'toString' }, false],
  [is('plan', 'silver', 'gold'), true],
  [is('plan', 'Gold'), false],
  [is('empty', ''), true],
  [is('nothing', ''), true],
  [is('toString', ''), true],
  [{ kind: 'begins', variable: 'code', text: '49' }, true],
  [{ kind: 'begins', variable: 'code', text: '9' }, false],
  [above('count', 6), true],
  [above('count', 7), false],
  [below('count', 8), true],
  [below('count', 7), false],
  [above('price', 2.4), true],
  [above('plan', -1), false],
  [below('plan', 1), false],
  [below('empty', 1), false],
  [below('code', 99), false],
  [{ kind: 'all', of: [[is('plan', 'gold')], [above('count', 1)]] }, true],
  [{ kind: 'all', of: [[is('plan', 'gold')], [above('count', 9)]] }, false],
  [{ kind: 'any', of: [[is('plan', 'x')], [above('count', 1)]] }, true],
  [{ kind: 'any', of: [[is('plan', 'x')], [above('count', 9)]] }, false],
  [{ kind: 'not', of: [is('plan', 'gold'), above('count', 9)] }, true],
  [{ kind: 'not', of: [is('plan', 'gold')] }, false],
];

test.each(rows)('%j: %s', (condition, expected, other = {}) => {
  expect(holds([condition], { ...situation, ...other })).toBe(expected);
});

test('all of several must hold, and nothing always does', () => {
  expect(holds([{ kind: 'anyNumber' }, is('plan', 'gold')], situation)).toBe(true);
  expect(holds([{ kind: 'anyNumber' }, is('plan', 'x')], situation)).toBe(false);
  expect(holds([], situation)).toBe(true);
});
