import { expect, test } from 'vitest';
import { renderTemplate } from '../../src/flow/renderTemplate.ts';

const values = new Map([
  ['caller.number', '+14255550100'],
  ['variables.name', 'Tom & {{caller.number}}'],
]);
const render = (text: string, toSafe = (value: string) => value) =>
  renderTemplate(text, (path) => values.get(path) ?? null, toSafe);

test.each([
  ['Hello.', 'Hello.'],
  ['You are {{ caller.number }}.', 'You are +14255550100.'],
  ['[{{variables.unset}}]', '[]'],
  ['{{1+1}} {{', '{{1+1}} {{'],
  ['{{caller.number}}{{caller.number}}', '+14255550100+14255550100'],
])('%j is spoken as %j', (text, spoken) => {
  expect(render(text)).toBe(spoken);
});

test('values are made safe and never rendered again; the text around them stays as it is', () => {
  const toXml = (value: string) => value.replaceAll('&', '&amp;');
  const rendered = render('<speak>&lt; {{variables.name}}</speak>', toXml);
  expect(rendered).toBe('<speak>&lt; Tom &amp; {{caller.number}}</speak>');
});
