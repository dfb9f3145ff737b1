import { expect, test } from 'vitest';
import { targetsOf } from '../../../src/flow/checks/targetsOf.ts';
import { flowOf } from '../flowOf.ts';

const listOf = (written: string) => {
  const { steps } = flowOf(`start: a\nsteps: { a: { ${written} } }`);
  return Object.entries(steps).flatMap(([name, step]) =>
    targetsOf(name, step).map(({ target, path }) => [target, path.slice(2).join('.')]),
  );
};

test.each([
  ['say: "x"', [['end', 'say.go']]],
  ['transfer: { to: +14255550100, ifFails: end }', [['end', 'transfer.ifFails']]],
  ['hangup: {}', []],
  [
    'hours: { zone: UTC, hours: { mon: "08:00-09:00" }, open: end, closed: end, holiday: end }',
    [
      ['end', 'hours.open'],
      ['end', 'hours.closed'],
      ['end', 'hours.holiday'],
    ],
  ],
  [
    'branch: { cases: [{ when: { switch: x }, go: end }], else: end }',
    [
      ['end', 'branch.cases.0.go'],
      ['end', 'branch.else'],
    ],
  ],
  ['set: { variables: { x: y }, go: end }', [['end', 'set.go']]],
  ['goto: end', [['end', 'goto']]],
  [
    'request: { url: "https://a.example", go: end, ifFails: a }',
    [
      ['end', 'request.go'],
      ['a', 'request.ifFails'],
    ],
  ],
  [
    'connect: { to: [+14255550100], go: a, ifNobody: end }',
    [
      ['a', 'connect.go'],
      ['end', 'connect.ifNobody'],
    ],
  ],
  [
    'connect: { to: [+14255550100], ifNobody: end, ifBusy: a }',
    [
      ['end', 'connect.go'],
      ['end', 'connect.ifNobody'],
      ['a', 'connect.ifBusy'],
    ],
  ],
  [
    'voicemail: { go: a, ifFails: end }',
    [
      ['a', 'voicemail.go'],
      ['end', 'voicemail.ifFails'],
    ],
  ],
  ['record: { announce: "x", go: end }', [['end', 'record.go']]],
  ['record: { stop: true, go: end }', [['end', 'record.go']]],
  [
    'record: { ask: "x", declined: a, ifFails: end }',
    [
      ['end', 'record.go'],
      ['a', 'record.declined'],
      ['end', 'record.ifFails'],
    ],
  ],
  [
    'menu: { say: "x", keys: { 1: end } }',
    [
      ['end', 'menu.keys.1.go'],
      ['a', 'menu.keys.star.go'],
      ['end', 'menu.noInput.go'],
      ['end', 'menu.noMatch.go'],
    ],
  ],
])('%s', (written, targets) => {
  expect(listOf(written)).toEqual(targets);
});
