import { expect, test } from 'vitest';
import { toRule } from '../../../src/flow/compile/toRule.ts';

test('hours without a holiday of their own, and other kinds of step that are none of these', () => {
  const hours = { calendar: 'office', open: 'a', closed: 'b' };
  expect(toRule({ hours })).toEqual({ kind: 'hours', ...hours, holiday: null });
  expect(toRule({ goto: 'b' })).toEqual({ kind: 'goto', go: 'b' });
  expect(toRule({ say: 'Hello.' })).toBeNull();
});
