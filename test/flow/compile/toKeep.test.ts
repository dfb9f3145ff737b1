import { expect, test } from 'vitest';
import { toKeep } from '../../../src/flow/compile/toKeep.ts';

test('other kinds of step are none of these', () => {
  expect(toKeep({ goto: 'b' }, {})).toBeNull();
});
