import { expect, test } from 'vitest';
import { definitionsSection } from '../../../src/report/page/definitionsSection.ts';
import { meaning } from '../../../src/report/page/meaning.ts';

const { html } = meaning('What it counts', 'Calls & more', ['calls', 'usage']);

test('what figures count and where they are from is one press away', () => {
  expect(html).toMatch(/^<details class="means"><summary>What it counts<span class="unseen">/);
  expect(html).toContain(': Calls &amp; more</span></summary>');
  expect(html).toContain('<dt>Calls</dt><dd>Telephone calls that began on this day');
  expect(html).toContain('<small>From our records of calls.</small>');
  expect(html).toContain('<small>From the service&#39;s logs (ACSBillingUsage).</small>');
});

test('on paper its numbers are those of the list at the end', () => {
  const [, named = ''] = /Defined at the end: ([^<]*)\.<\/p>/.exec(html) ?? [];
  expect(named.split('; ')).toHaveLength(2);
  for (const one of named.split('; ')) {
    expect(definitionsSection.html).toContain(`>${one}</th>`);
  }
});
