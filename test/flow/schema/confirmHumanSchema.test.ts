import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const confirm = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    confirmHuman: { ${properties} }\n`);

const least = 'say: x, person: end';

test('everything may be written', () => {
  const all = 'key: 5, listen: 3s, timeout: 4s, tries: 2, words: 7, length: 5s, phrases: [mailbox]';
  expect(confirm(`${least}, ${all}, machine: end, unknown: end`)).toEqual(confirm(least));
});

test.each([
  ['say: x', /`confirmHuman` has no `person`/],
  ['person: end', /`confirmHuman` has no `say`/],
  [`${least}, key: hash`, /"hash" is not a key/],
  [`${least}, listen: 11s`, /"11s" is not a time from 1s to 10s/],
  [`${least}, timeout: 21s`, /"21s" is not a time from 1s to 20s/],
  [`${least}, tries: 6`, /"6" is not a whole number from 1 to 5/],
  [`${least}, words: 2`, /"2" is not a whole number from 3 to 50/],
  [`${least}, length: 2s`, /"2s" is not a time from 3s to 30s/],
  [`${least}, phrases: []`, /phrases/],
  [`${least}, machine: nowhere`, /There is no step `nowhere`/],
  [`${least}, unknown: nowhere`, /There is no step `nowhere`/],
  [`${least}, beep: yes`, /beep/],
])('%s', (properties, expected) => {
  expect(String(confirm(properties))).toMatch(expected);
});
