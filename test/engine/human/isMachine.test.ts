import { expect, test } from 'vitest';
import { isMachine } from '../../../src/engine/human/isMachine.ts';

const signs = { machineWords: 9, machineMs: 6000, phrases: [] };

test.each<[string, string, number | null]>([
  ['en-US', 'Please leave a message after the tone.', null],
  ['en-GB', 'Hi, you’ve reached Ada!', null],
  ['en-US', 'Hello, we are closed today, please call us again tomorrow.', null],
  ['en-US', 'This is Ada Lovelace speaking.', 6000],
  ['de-DE', 'Bitte sprechen Sie nach dem Signalton.', null],
  ['es-MX', 'Deje su mensaje.', null],
  ['fr-FR', 'Laissez un message.', null],
  ['fr-FR', 'Après le BIP sonore…', null],
])('%s: "%s" after %s ms is a machine', (language, words, ms) => {
  expect(isMachine(signs, language, words, ms)).toBe(true);
});

test.each<[string, string, number | null]>([
  ['en-US', 'Hello?', 1200],
  ['en-US', 'Contoso, Ada Lovelace speaking, good morning.', 3000],
  ['en-US', '', 9000],
  ['en-US', 'Nach dem Signalton', null],
  ['xx', 'Please leave a message after the tone.', null],
  ['de', 'Die Mailboxen sind leer.', null],
])('%s: "%s" after %s ms may be a person', (language, words, ms) => {
  expect(isMachine(signs, language, words, ms)).toBe(false);
});

test('a flow says what else only machines say, and from how many words on', () => {
  const own = { ...signs, machineWords: 4, phrases: ['Contoso  switchboard'] };
  expect(isMachine(own, 'en-US', 'The Contoso switchboard.', null)).toBe(true);
  expect(isMachine(own, 'en-US', 'Good morning to you.', null)).toBe(true);
  expect(isMachine(own, 'en-US', 'Good morning.', null)).toBe(false);
});
