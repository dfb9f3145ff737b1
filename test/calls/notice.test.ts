import { expect, test } from 'vitest';
import { newNotice } from '../../src/calls/notice.ts';
import { notice } from './notices.ts';

test('a new notice is due at once and nobody has it', () => {
  const one = notice();
  expect(newNotice(one)).toEqual({
    notice: one,
    state: 'unsent',
    since: one.at,
    tries: 0,
    nextAt: one.at,
    lease: null,
    note: '',
  });
});
