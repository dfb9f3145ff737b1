import { expect, test } from 'vitest';
import { parseAssignment } from '../../../src/admin/numbers/parseAssignment.ts';

test('a number is for an application or a person', () => {
  expect(parseAssignment('Application')).toBe('application');
  expect(parseAssignment('person')).toBe('person');
  expect(() => parseAssignment('dog')).toThrow('application or person');
});
