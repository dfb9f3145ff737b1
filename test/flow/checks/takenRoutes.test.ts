import { expect, test } from 'vitest';
import { takenRoutes } from '../../../src/flow/checks/takenRoutes.ts';
import { parseParty } from '../../../src/flow/party.ts';
import type { RouteMatch } from '../../../src/flow/route.ts';

/** `+1…` a number, `+1…*` a prefix, `*` any number, `8:…` a user. */
const match = (text: string): RouteMatch => {
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
  expect(takenRoutes([match(earlier), match(later)])).toEqual(isTaken ? [{ route: 1, by: 0 }] : []);
});

test('the first route that takes all calls is named', () => {
  const routes = ['8:acs:a', '+1*', '+1*', '+1425*'].map(match);
  expect(takenRoutes(routes)).toEqual([
    { route: 2, by: 1 },
    { route: 3, by: 1 },
  ]);
});
