import { expect, test } from 'vitest';
import { parseTokenScopes } from '../../../src/admin/users/parseTokenScopes.ts';

test.each([
  { text: 'voip', scopes: ['voip'] },
  { text: 'chat, voip,chat', scopes: ['voip', 'chat'] },
])('$text means $scopes', ({ text, scopes }) => {
  expect(parseTokenScopes(text)).toEqual(scopes);
});

test.each(['', 'video', 'voip,'])('%j is refused', (text) => {
  expect(() => parseTokenScopes(text)).toThrow('Write some of voip, voip.join');
});
