import { expect, test } from 'vitest';
import { parseClientName } from '../../../src/admin/clients/parseClientName.ts';

test('spaces around a name are not part of it', () => {
  expect(parseClientName(' crm-2 ')).toBe('crm-2');
});

test.each([
  ['default', 'So everybody is called'],
  ['CRM', 'Write a lower-case letter'],
  ['', 'Write a lower-case letter'],
])('%j is none', (text, says) => {
  expect(() => parseClientName(text)).toThrow(says);
});
