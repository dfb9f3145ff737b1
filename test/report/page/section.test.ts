import { expect, test } from 'vitest';
import { html } from '../../../src/report/page/html.ts';
import { missing, ofPart, section } from '../../../src/report/page/section.ts';

test('a section is named by its heading', () => {
  expect(section('cost', 'Cost & more', [], html`<p>x</p>`).html).toMatch(
    /aria-labelledby="cost-title">\s*<h2 id="cost-title">Cost &amp; more<\/h2>\s*<p>x<\/p>/,
  );
});

test('it says beside its figures what they are', () => {
  const { html: made } = section('cost', 'What it costs', ['cost'], html`<p>x</p>`);
  expect(made).toMatch(/<\/h2>\s*<details class="means"><summary>What these figures mean/);
  expect(made).toContain(': What it costs</span>');
  expect(made).toContain('An estimate: exact minutes');
});

test('what is missing says why', () => {
  const show = (value: number) => html`<b>${value}</b>`;
  expect(ofPart({ state: 'here', value: 3 }, show).html).toBe('<b>3</b>');
  const why = 'It took < 1 s.';
  expect(ofPart<number>({ state: 'missing', why }, show)).toEqual(missing(why));
  expect(missing(why).html).toContain('Not known: It took &lt; 1 s.');
});
