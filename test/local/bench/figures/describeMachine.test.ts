import { expect, test } from 'vitest';
import { describeMachine } from '../../../../src/local/bench/figures/describeMachine.ts';

test('the machine is named in one line, with its Node', () => {
  expect(describeMachine()).toMatch(/^.+, \d+ cores, \d+ GiB, .+, Node v\d+\.\d+\.\d+$/);
});
