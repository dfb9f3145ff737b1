import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { compileFlowSet } from '../../src/flow/compileFlowSet.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'flows');
const source = (name: string) => {
  const file = join(folder, `${name}.yaml`);
  return { name, file, text: readFileSync(file, 'utf8') };
};
const text = (words: string) => ({ kind: 'text', text: words });
const transfer = (number: string) => ({
  kind: 'transfer',
  to: { kind: 'phone', number },
  prompt: text('One moment.'),
  ifFails: 'unavailable',
});

const welcome = {
  kind: 'menu',
  prompt: text(
    'Welcome to Contoso Support. For billing, press 1. For technical support, press ' +
      '2. To speak with an operator, press 3.',
  ),
  keys: [
    { key: '1', go: 'billing', words: ['billing', 'invoice', 'payment'] },
    { key: '2', go: 'technical', words: ['technical support', 'support', 'help'] },
    { key: '3', go: 'operator', words: ['operator', 'agent', 'person'] },
    { key: 'star', go: 'welcome', words: ['repeat', 'star'] },
  ],
  noInput: { prompt: text('Sorry, I did not hear anything.'), tries: 2, go: 'operator' },
  noMatch: { prompt: text('Invalid selection. Please try again.'), tries: 2, go: 'operator' },
  bargeIn: true,
  silenceMs: 5000,
};

test('the flow that everybody gets first is the menu of Contoso Support', () => {
  const nothing = { calendars: null, lists: [] };
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const flows = names
    .filter((name) => name !== 'routes.yaml')
    .map((name) => source(parse(name).name));
  const files = { flows, routes: source('routes'), ...nothing };
  const compiled = compileFlowSet(files, {}, () => 'hash', 0);
  const routes = compiled.ok ? compiled.value.routes : [];
  expect(routes.at(-1)).toEqual({
    match: [{ kind: 'anyNumber' }],
    action: { kind: 'flow', flow: 'contoso-support' },
  });
  expect(compiled).toMatchObject({ ok: true, warnings: [] });
  const all = compiled.ok ? compiled.value.flows : {};
  // Every property of it, and no other.
  expect(
    Object.fromEntries(Object.entries(all).filter(([name]) => name === 'contoso-support')),
  ).toEqual({
    'contoso-support': {
      name: 'contoso-support',
      hash: 'hash',
      voice: 'en-US-JennyNeural',
      language: 'en-US',
      voices: {},
      start: 'welcome',
      zone: null,
      calendars: {},
      switches: {},
      steps: {
        welcome,
        billing: transfer('+18005551001'),
        technical: transfer('+18005551002'),
        operator: transfer('+18005551003'),
        unavailable: {
          kind: 'say',
          prompt: text('Nobody can take your call right now. Goodbye.'),
          go: 'end',
        },
      },
    },
  });
});
