import { expect, test } from 'vitest';
import { bar, table } from '../../../src/report/page/table.ts';

test('a table says what it is about, and what its rows and columns are', () => {
  const { html } = table('A & B', ['Name', { figures: 'Times' }], [['<x>', '3']]);
  expect(html).toContain('<caption>A &amp; B</caption>');
  expect(html).toContain('<th scope="col">Name</th><th scope="col" class="figure">Times</th>');
  expect(html).toContain('<th scope="row">&lt;x&gt;</th><td class="figure">3</td>');
});

test('with many columns rows can be cards, which name their cells and are still rows', () => {
  const heads = ['A', 'B', '<C>'].map((figures) => ({ figures }));
  const { html } = table('Many', ['Name', ...heads], [['x', '1', '2', '3']]);
  expect(html).toContain('<table class="cards" role="table">');
  expect(html).toContain('<tr role="row"><th scope="row" role="rowheader">x</th>');
  expect(html).toContain('<td role="cell" data-name="&lt;C&gt;" class="figure">3</td>');
  expect(table('Words', ['Name', 'B', 'C'], []).html).toContain('cards');
  expect(table('Few', ['Name', ...heads.slice(1)], []).html).not.toMatch(/cards|role=|data-name/);
  expect(html).not.toContain('tabindex');
});

test.each([
  [0.256, '26%'],
  [0, '0%'],
  [null, '0%'],
])('a bar of %s is %s long', (share, width) => {
  expect(bar(share).html).toContain(`style="width:${width}"`);
});
