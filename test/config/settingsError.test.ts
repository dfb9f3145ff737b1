import { expect, test } from 'vitest';
import { SettingsError } from '../../src/config/settingsError.ts';

test('the text has a line for each problem', () => {
  const problems = [
    { name: 'A', message: 'missing.' },
    { name: 'B', message: 'wrong.' },
  ];
  const error = new SettingsError(problems);
  expect(error.problems).toBe(problems);
  expect(error.message.split('\n').slice(1)).toEqual(['  A: missing.', '  B: wrong.']);
});
