import { expect, test } from 'vitest';
import { later, ownEventId } from '../../src/engine/ids.ts';
import { startedAt } from './given.ts';

test('later is later by milliseconds', () => {
  expect(later(startedAt, 1500)).toBe(startedAt + 1500);
  expect(later(startedAt, -1)).toBe(startedAt - 1);
});

test('an event of our own is named by what it is about, so that two makers make one', () => {
  expect(ownEventId('timer', 7)).toBe('timer|7');
  expect(ownEventId('failed', 7)).not.toBe(ownEventId('timer', 7));
});
