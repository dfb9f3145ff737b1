import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/report/page/escapeHtml.ts';

test.each([
  ['plain', 'plain'],
  [`<b a="1" c='2'>&`, '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;'],
  ['a\u0000b\u202ec\u200bd', 'abcd'],
  ['Grüße, 日本', 'Grüße, 日本'],
])('%j is written %j', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});
