import { describe, expect, test } from 'vitest';
import { takenRoutes } from '../../../src/flow/checks/takenRoutes.ts';
import type { Condition, When } from '../../../src/flow/condition.ts';
import { parseParty } from '../../../src/flow/party.ts';

/** `+1…` a number, `+1…*` a prefix, `*` any number, `8:…` a user. */
const called = (text: string): Condition => {
  if (text === '*') return { kind: 'anyNumber' };
  if (text.endsWith('*')) return { kind: 'calledPrefix', prefix: text.slice(0, -1) };
  return { kind: 'called', party: parseParty(text) ?? { kind: 'withheld' } };
};

test.each([
  ['*', '+14255550100', true],
  ['*', '+1*', true],
  ['*', '*', true],
  ['*', '8:acs:a', false],
  ['+1*', '+14255550100', true],
  ['+1*', '+1*', true],
  ['+1*', '+1425*', true],
  ['+1425*', '+1*', false],
  ['+1*', '+4930123456', false],
  ['+1*', '*', false],
  ['+1*', '8:acs:a', false],
  ['+14255550100', '+14255550100', true],
  ['+14255550100', '+14255550101', false],
  ['+14255550100', '+1*', false],
  ['+14255550100', '*', false],
  ['8:acs:A', '8:acs:a', true],
])('after %s, %s can never match: %s', (earlier, later, isTaken) => {
  const found = takenRoutes([[called(earlier)], [called(later)]]);
  expect(found).toEqual(isTaken ? [{ route: 1, by: [0] }] : []);
});

test('the first route that takes all calls is named', () => {
  const routes = ['8:acs:a', '+1*', '+1*', '+1425*'].map((text) => [called(text)]);
  expect(takenRoutes(routes)).toEqual([
    { route: 2, by: [1] },
    { route: 3, by: [1] },
  ]);
});

const any: Condition = { kind: 'anyNumber' };
const withheld: Condition = { kind: 'callerWithheld' };
const list = (name: string): Condition => ({ kind: 'list', list: name });
const times = (is: 'open' | 'closed' | 'holiday', calendar = 'office'): Condition => ({
  kind: 'calendar',
  calendar,
  is,
});

describe('routes with several conditions', () => {
  const rows: readonly [string, readonly When[], readonly object[]][] = [
    ['fewer conditions take more', [[any], [any, list('vip')]], [{ route: 1, by: [0] }]],
    ['more take less', [[any, list('vip')], [any]], []],
    [
      'the order does not matter',
      [
        [list('a'), any],
        [any, list('a')],
      ],
      [{ route: 1, by: [0] }],
    ],
    [
      'another list is another',
      [
        [any, list('a')],
        [any, list('b')],
      ],
      [],
    ],
    [
      'each condition must be covered',
      [
        [any, list('a'), withheld],
        [any, list('a')],
      ],
      [],
    ],
    [
      'open and closed are not the same',
      [
        [any, times('open')],
        [any, times('closed')],
      ],
      [],
    ],
    [
      'what is closed takes holidays',
      [
        [any, times('closed')],
        [any, times('holiday')],
      ],
      [{ route: 1, by: [0] }],
    ],
    [
      'a holiday is not all of closed',
      [
        [any, times('holiday')],
        [any, times('closed')],
      ],
      [],
    ],
    [
      'open and closed take everything between them',
      [
        [any, times('open')],
        [any, times('closed')],
        [any, list('vip')],
      ],
      [{ route: 2, by: [0, 1] }],
    ],
    [
      'and only of what both of them take',
      [[any, times('open'), list('vip')], [any, times('closed')], [any], [any, list('vip')]],
      [{ route: 3, by: [0, 1] }],
    ],
    ['of one calendar', [[any, times('open')], [any, times('closed', 'shop')], [any]], []],
    [
      'open and a holiday leave the nights',
      [[any, times('open')], [any, times('holiday')], [any]],
      [],
    ],
    [
      'of four there may be two calendars',
      [
        [any, times('open'), times('open', 'shop')],
        [any, times('closed'), times('open', 'shop')],
        [any, times('closed', 'shop')],
        [any],
      ],
      [{ route: 3, by: [0, 1, 2] }],
    ],
  ];
  test.each(rows)('%s', (_, routes, found) => {
    expect(takenRoutes(routes)).toMatchObject(found);
    expect(takenRoutes(routes)).toHaveLength(found.length);
  });
});
