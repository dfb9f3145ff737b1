import { expect, test } from 'vitest';
import { escapeXml } from '../../src/engine/escapeXml.ts';

test('no text can be taken for a mark', () => {
  expect(escapeXml(`<b a="1">'R' & D</b>`)).toBe(
    '&lt;b a=&quot;1&quot;&gt;&apos;R&apos; &amp; D&lt;/b&gt;',
  );
});
