import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const callback = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    callback: { ${properties} }\n`).join('\n');
const ways = 'answered: end, ifDeclined: end, ifRefused: end';

test.each([
  [`say: "Press 1.", ${ways}`, 'ok'],
  [`say: "Press 1.", ${ways}, number: "{{variables.phone}}", after: 24h, tries: 5`, 'ok'],
  [ways, '4:5  `callback` has no `say`. — Add `say: "Hello."`.'],
])('%s', (properties, problems) => {
  expect(callback(properties)).toBe(problems);
});

test.each([
  ['after: 25h', 'is not a time from 0s to 24h'],
  ['tries: 6', 'is not a whole number from 1 to 5'],
  ['retryAfter: 5s', 'is not a time from 10s to 12h'],
  ['number: "{{caller.phone}}"', 'names nothing'],
  ['go: nowhere', 'There is no step `nowhere`'],
])('%s is a mistake', (properties, problem) => {
  expect(callback(`say: "Press 1.", ${ways}, ${properties}`)).toContain(problem);
});
