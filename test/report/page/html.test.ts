import { expect, test } from 'vitest';
import { empty, html, raw } from '../../../src/report/page/html.ts';

test('texts are escaped, markup is not', () => {
  const inner = html`<i>${'<&>'}</i>`;
  expect(html`<p>${inner}${[inner, empty]}${3}${raw('<br>')}</p>`.html).toBe(
    '<p><i>&lt;&amp;&gt;</i><i>&lt;&amp;&gt;</i>3<br></p>',
  );
});
