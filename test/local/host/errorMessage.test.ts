import { expect, test } from 'vitest';
import { errorMessage } from '../../../src/local/host/errorMessage.ts';

test.each([
  [new Error('out of paper'), 'out of paper'],
  ['plain', 'plain'],
  [null, 'null'],
])('%s is told as %s', (thrown, message) => {
  expect(errorMessage(thrown)).toBe(message);
});
