import { expect, test } from 'vitest';
import { enterInstant, type InstantStep } from '../../src/engine/enterInstant.ts';
import { calendarFrom } from './calendarFrom.ts';
import { startedAt } from './given.ts';
import { support, to } from './sampleFlow.ts';
import { sceneFor } from './sceneFor.ts';

const go = to('next');
const otherwise = to('other');
const calendar = calendarFrom('{ zone: UTC, hours: { mon-sun: "00:00-24:00" } }');
const rows: readonly [string, InstantStep, object][] = [
  ['goto', { kind: 'goto', go }, { kind: 'go', target: 'next' }],
  [
    'set',
    { kind: 'set', variables: { a: 'b' }, go },
    { kind: 'note', facts: { variables: { a: 'b' } }, next: { kind: 'go', target: 'next' } },
  ],
  [
    'branch',
    { kind: 'branch', cases: [{ when: [], go }], otherwise },
    { kind: 'go', target: 'next' },
  ],
  [
    'hours',
    { kind: 'hours', calendar, open: go, closed: otherwise, holiday: null },
    { kind: 'go', target: 'next' },
  ],
];

test.each(rows)('%s goes on', (_, step, move) => {
  expect(enterInstant(step, sceneFor(support, support.start, 3), startedAt)).toEqual(move);
});
