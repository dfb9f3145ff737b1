import { expect, test } from 'vitest';
import { variablesOf } from '../../src/flow/variablesOf.ts';
import { flowOf } from './flowOf.ts';

test('what is said must come along, unless the flow gives it a value', () => {
  const flow = flowOf(`start: a
steps:
  a: { say: { prompt: "Hello {{variables.name}}, it is about {{ variables.when }}.", go: b } }
  b:
    branch:
      cases:
        - { when: { variable: plan, is: gold }, go: c }
      else: d
  c: { set: { variables: { greeting: "Dear {{variables.name}}" }, go: d } }
  d: { collect: { say: "Type it.", into: order, length: 4, noInput: { go: end }, go: e } }
  e: { say: "{{variables.greeting}}, {{variables.order}}, {{caller.number}}, variables.none." }
`);
  expect(variablesOf(flow)).toEqual({
    known: ['greeting', 'name', 'order', 'plan', 'when'],
    needed: ['name', 'when'],
  });
  expect(variablesOf({ ...flow })).toBe(variablesOf(flow));
});

test('a secret is no variable, and what a web service answers is one', () => {
  const flow = flowOf(`start: a
steps:
  a:
    collect: { say: "Your PIN.", into: pin, length: 4, secret: true, noInput: { go: end }, go: b }
  b:
    request:
      url: https://api.example.com/balance/{{variables.account}}
      body: { pin: "{{secrets.pin}}" }
      secrets: [pin]
      fields: { balance: account.balance }
      go: c
      ifFails: end
  c: { say: "{{variables.balance}}" }
`);
  expect(variablesOf(flow)).toEqual({ known: ['account', 'balance'], needed: ['account'] });
});

test('a flow may have none', () => {
  const flow = flowOf('start: a\nsteps: { a: { say: "Hello." } }');
  expect(variablesOf(flow)).toEqual({ known: [], needed: [] });
});
