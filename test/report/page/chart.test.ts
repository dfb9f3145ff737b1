import { expect, test } from 'vitest';
import { chart } from '../../../src/report/page/chart.ts';
import { html } from '../../../src/report/page/html.ts';

const draw = (values: readonly (number | null)[]) =>
  chart(
    'nine',
    'Two calls at <nine>.',
    ['09:00', '<10:00>'],
    [{ name: 'in <b>', kind: 'bar', colour: 'first', values }],
    html`<table></table>`,
  ).html;

test('a picture is drawn for a desk and for a telephone, and escapes what it says', () => {
  const picture = draw([2, 4]);
  expect(picture.match(/<svg/g)).toHaveLength(2);
  expect(picture).toContain('aria-label="Two calls at &lt;nine&gt;."');
  expect(picture).not.toContain('<10:00>');
  expect(picture).not.toContain('in <b>');
});

test('a higher figure has a higher bar, and a gap has none', () => {
  const bars = (values: readonly (number | null)[]) =>
    draw(values).match(/<path[^>]*fill="var\(--chart-first\)"[^>]*>/g)?.length ?? 0;
  expect(bars([2, 4])).toBeGreaterThan(bars([2, null]));
  expect(draw([2, 4])).not.toBe(draw([4, 2]));
});

test('what is unusual is marked by its form and a word, at its place alone', () => {
  const line = (unusual: readonly number[]) =>
    chart(
      'two',
      'Two days.',
      ['20', '21'],
      [{ name: 'calls', kind: 'line', colour: 'first', values: [2, 9], unusual }],
      html``,
    ).html;
  // In either picture once.
  expect(line([1]).match(/>unusual</g)).toHaveLength(2);
  expect(line([])).not.toContain('unusual');
  expect(line([1])).not.toBe(line([0]));
});

test('the same figures are the same picture, and no name in it is that of another', () => {
  expect(draw([2, 4])).toBe(draw([2, 4]));
  const names = [...draw([2, 4]).matchAll(/\b(?:id|class)="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  const [wide, narrow] = ['wide', 'narrow'].map((size) =>
    names.filter((name) => name.startsWith(`nine-${size}-`)),
  );
  expect(wide?.length).toBeGreaterThan(0);
  expect(narrow).toHaveLength(wide?.length ?? 0);
  expect(draw([2, 4])).not.toMatch(/zr\d/);
});
