import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFlowSet } from '../../src/flow/compileFlowSet.ts';

const source = (name: string) => {
  const file = join(import.meta.dirname, '..', '..', 'src', 'flows', `${name}.yaml`);
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
  const routes = { ...source('routes'), text: 'routes: [{ flow: contoso-support }]' };
  const files = { flows: [source('contoso-support')], routes, ...nothing };
  expect(compileFlowSet(files, {}, () => 'hash', 0)).toEqual({
    ok: true,
    warnings: [],
    value: {
      flows: {
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
      },
      calendars: {},
      lists: {},
      routes: [
        { match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: 'contoso-support' } },
      ],
    },
  });
});
