import { expect, test } from 'vitest';
import { matchChoice } from '../../../../src/local/simulator/media/matchChoice.ts';

const choices = [
  { label: 'billing', phrases: ['billing', 'invoice', ''] },
  { label: 'support', phrases: ['support', 'technical support'] },
  { label: 'operador', phrases: ['operadór'] },
];

test.each([
  ['billing', 'billing', 'billing'],
  ['BILLING, please!', 'billing', 'billing'],
  ['my invoice', 'billing', 'invoice'],
  ['technical  support', 'support', 'technical support'],
  ['El Operadór.', 'operador', 'operadór'],
])('%s is %s', (said, label, phrase) => {
  expect(matchChoice(choices, said)).toEqual({ label, phrase });
});

test.each(['invoices', 'bill', '', '…'])('%j is none of them', (said) => {
  expect(matchChoice(choices, said)).toBeUndefined();
});
