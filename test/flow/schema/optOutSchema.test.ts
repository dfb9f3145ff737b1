import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const optOut = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    optOut: { ${properties} }\n`);

test('everything may be written', () => {
  expect(optOut('say: x, go: end, ifFails: end')).toEqual(optOut('ifFails: end'));
});

test.each([
  ['say: x', /`optOut` has no `ifFails`/],
  ['ifFails: nowhere', /There is no step `nowhere`/],
  ['ifFails: end, go: nowhere', /There is no step `nowhere`/],
  ['ifFails: end, number: x', /number/],
])('%s', (properties, expected) => {
  expect(String(optOut(properties))).toMatch(expected);
});
