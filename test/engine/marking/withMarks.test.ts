import { describe, expect, test } from 'vitest';
import { maxMarks } from '../../../src/engine/limits.ts';
import { withMarks } from '../../../src/engine/marking/withMarks.ts';
import { connected, type Happening, keys, noInput, noMatch, words } from '../events.ts';
import { given } from '../given.ts';
import { support } from '../sampleFlow.ts';
import { timeless } from './timeless.ts';

const marksAfter = (...happenings: readonly Happening[]) =>
  timeless(given(support).after(...happenings).call);

describe('what a caller answers to a menu', () => {
  const step = 'welcome';
  test.each<[string, readonly Happening[], readonly object[]]>([
    ['nothing yet', [connected()], []],
    ['a key', [connected(), keys('1')], [{ kind: 'chose', step, key: '1' }]],
    ['a word', [connected(), words('3', 'an agent')], [{ kind: 'chose', step, key: '3' }]],
    ['silence', [connected(), noInput()], [{ kind: 'noInput', step }]],
    ['a wrong key', [connected(), keys('9')], [{ kind: 'noMatch', step }]],
    ['no match', [connected(), noMatch()], [{ kind: 'noMatch', step }]],
    [
      'one after the other',
      [connected(), noInput(), keys('star'), keys('2')],
      [
        { kind: 'noInput', step },
        { kind: 'chose', step, key: 'star' },
        { kind: 'chose', step, key: '2' },
      ],
    ],
  ])('%s', (_name, happenings, marks) => {
    expect(marksAfter(...happenings)).toEqual(marks);
  });
});

test('a call that nothing has changed comes back as it was', () => {
  const { call } = given(support).after(connected(), keys('1'));
  const decision = { call, commands: [] };
  const event = keys('1')({ call, at: call.createdAt, nth: 9 });
  expect(withMarks(support, call, decision, event)).toBe(decision);
});

test('a caller who never stops pressing keys leaves no more than the most', () => {
  const many = Array.from({ length: maxMarks + 5 }, () => keys('star'));
  expect(marksAfter(connected(), ...many)).toHaveLength(maxMarks);
});
