import { expect, test } from 'vitest';
import { parseCapability } from '../../../src/admin/numbers/parseCapability.ts';

test.each([
  { text: 'none', capability: 'none' },
  { text: 'INBOUND', capability: 'inbound' },
  { text: 'outbound', capability: 'outbound' },
  { text: 'outbound+inbound', capability: 'inbound+outbound' },
])('$text is $capability', ({ text, capability }) => {
  expect(parseCapability(text)).toBe(capability);
});

test.each(['', 'both', 'toString'])('"%s" is refused', (text) => {
  expect(() => parseCapability(text)).toThrow('none, inbound, outbound or inbound+outbound');
});
