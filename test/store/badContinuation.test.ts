import { expect, it } from 'vitest';
import { BadContinuation } from '../../src/store/badContinuation.ts';

it('has a name to know it by, and tells what to do', () => {
  const error = new BadContinuation();
  expect(error.name).toBe('BadContinuation');
  expect(error.message).toContain('Take it from the page before');
});
