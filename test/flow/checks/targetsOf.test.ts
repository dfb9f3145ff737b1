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
    'voicemail: { go: a, ifFails: end }',
    [
      ['a', 'voicemail.go'],
      ['end', 'voicemail.ifFails'],
    ],
  ],
  ['record: { announce: "x", go: a }', [['a', 'record.go']]],
  ['record: { stop: true, go: a }', [['a', 'record.go']]],
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
