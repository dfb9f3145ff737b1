import { expect, test } from 'vitest';
import { replaceSection } from '../../../../src/local/bench/figures/replaceSection.ts';

const page = 'a\n<!-- bench:x -->\nold\n<!-- /bench -->\nb\n<!-- bench:y -->\n<!-- /bench -->\n';

test('only what stands between the markers of that name is replaced, again and again', () => {
  const once = replaceSection(page, 'x', 'new');
  expect(once).toBe(page.replace('old', 'new'));
  expect(replaceSection(once, 'x', 'new')).toBe(once);
  expect(replaceSection(page, 'y', '1')).toBe(page.replace(':y -->\n', ':y -->\n1\n'));
});

test('a page without the markers is an error that names them', () => {
  expect(() => replaceSection(page, 'z', '')).toThrow('<!-- bench:z -->');
});
