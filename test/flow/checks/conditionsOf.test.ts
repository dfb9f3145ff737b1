import { expect, test } from 'vitest';
import { conditionsIn, conditionsOf } from '../../../src/flow/checks/conditionsOf.ts';
import { flowOf } from '../flowOf.ts';

const placesOf = (written: string) => {
  const { steps } = flowOf(`start: a\nsteps: { a: { ${written} } }`);
  return Object.entries(steps).flatMap(([name, step]) =>
    conditionsOf(name, step).map(({ condition, path }) => `${condition.kind} ${path.join('.')}`),
  );
};
const when = (written: string) =>
  placesOf(`branch: { cases: [{ when: { ${written} }, go: end }], else: end }`);
const hours = '{ zone: UTC, hours: {} }';
const at = 'steps.a.branch.cases.0.when';

test.each([
  ['called: +14255550100', [`called ${at}.called`]],
  ['calledPrefix: "+1"', [`calledPrefix ${at}.calledPrefix`]],
  ['caller: +14255550100', [`caller ${at}.caller`]],
  ['callerPrefix: "+1"', [`callerPrefix ${at}.callerPrefix`]],
  ['callerCountry: DE', [`callerCountry ${at}.callerCountry`]],
  ['callerWithheld: true', [`callerWithheld ${at}.callerWithheld`]],
  ['switch: x', [`switch ${at}.switch`]],
  [`open: ${hours}`, [`calendar ${at}.open`]],
  [`holiday: ${hours}`, [`calendar ${at}.holiday`]],
  ['variable: x, is: y', [`is ${at}.variable`]],
  ['variable: x, above: 1, below: 5', [`above ${at}.variable`, `below ${at}.variable`]],
  [
    'switch: x, any: [{ switch: y }, { not: { all: [{ switch: z }] } }]',
    [`switch ${at}.switch`, `switch ${at}.any.0.switch`, `switch ${at}.any.1.not.all.0.switch`],
  ],
])('%s', (written, places) => {
  expect(when(written)).toEqual(places);
});

test('`hours` asks a calendar, and other steps ask nothing', () => {
  expect(placesOf('hours: { zone: UTC, hours: {}, open: end, closed: end }')).toEqual([
    'calendar steps.a.hours.calendar',
  ]);
  expect(placesOf('say: "Hello."')).toEqual([]);
});

test('the conditions of a route stand in the route', () => {
  const placed = conditionsIn(
    [{ kind: 'anyNumber' }, { kind: 'list', list: 'vip' }],
    ['routes', 3],
  );
  expect(placed.map(({ path }) => path)).toEqual([
    ['routes', 3],
    ['routes', 3, 'list'],
  ]);
});
