import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const queue = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    queue: { ${properties} }\n`).join('\n');
const agents = 'agents: [+12065550111]';

test.each([
  [`name: sales, ${agents}, ifNobody: end`, 'ok'],
  [
    `name: sales, ${agents}, every: 10m, maxWait: 55m, maxLength: 500, rest: 60m, ifNobody: end`,
    'ok',
  ],
  [`name: sales, ${agents}, callback: { key: star, answered: a }, ifNobody: end`, 'ok'],
  // Whoever waits must come to somebody or something in the end.
  [`name: sales, ${agents}`, '4:5  `queue` has no `ifNobody`. — Add `ifNobody: end`.'],
])('%s', (properties, problems) => {
  expect(queue(properties)).toBe(problems);
});

test.each([
  ['name: Sales', 'is not a name of small letters, digits and hyphens'],
  ['name: callbacks', 'other than `callbacks`'],
  ['name: sales, every: 5s', 'is not a time from 10s to 10m'],
  ['name: sales, maxWait: 2h', 'is not a time from 10s to 55m'],
  ['name: sales, maxLength: 501', 'is not a whole number from 1 to 500'],
  ['name: sales, ifFull: nowhere', 'There is no step `nowhere`'],
  ['name: sales, callback: {}', '`callback` has no `answered`'],
  ['name: sales, callback: { answered: nowhere }', 'There is no step `nowhere`'],
])('%s is a mistake', (properties, problem) => {
  expect(queue(`${properties}, ${agents}, ifNobody: end`)).toContain(problem);
});
