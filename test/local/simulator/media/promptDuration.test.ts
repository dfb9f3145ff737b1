import { expect, test } from 'vitest';
import { promptDuration } from '../../../../src/local/simulator/media/promptDuration.ts';

test('a longer text takes longer, none takes no time', () => {
  expect(promptDuration('')).toBe(0);
  expect(promptDuration('Hello')).toBeGreaterThan(300);
  const sentence = 'Welcome to Contoso Support. For billing, press 1.';
  expect(promptDuration(sentence)).toBeGreaterThan(2000);
  expect(promptDuration(sentence)).toBeLessThan(5000);
});
