import { expect, test } from 'vitest';
import { neededValue } from '../../../../src/local/tasks/deploy/neededValue.ts';

test('a value is taken without blanks; one that is missing or empty is named', () => {
  expect(neededValue({ NAME: ' a ' }, 'NAME')).toBe('a');
  expect(() => neededValue({ NAME: ' ' }, 'NAME')).toThrow('NAME is missing');
  expect(() => neededValue({}, 'NAME')).toThrow('infra/example.env');
});
