import { expect, test } from 'vitest';
import { errorText } from '../../../src/local/host/errorText.ts';

test('an error is told with its stack, anything else as text', () => {
  expect(errorText(new Error('out of paper'))).toMatch(/out of paper\n\s+at /);
  expect(errorText('plain')).toBe('plain');
  expect(errorText(undefined)).toBe('undefined');
});
