import { expect, test } from 'vitest';
import { unreadable, wrong } from '../../../../src/admin/routing/pattern/patternStop.ts';

test('reading ends with why, and what to do', () => {
  expect(wrong('it is odd', 'Mend it.').outcome).toEqual({
    ...{ kind: 'wrong', why: 'it is odd', remedy: 'Mend it.' },
  });
  expect(unreadable('it is far').outcome).toMatchObject({ why: 'it is far', isDifferent: false });
  expect(unreadable('it is far', true).outcome).toMatchObject({ isDifferent: true });
});
