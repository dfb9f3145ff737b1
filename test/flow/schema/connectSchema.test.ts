import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const connect = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    connect: { ${properties} }\n`);
const to = 'to: [+12065550111]';

test.each([
  [`${to}, ifNobody: end`, 'ok'],
  [`${to}, ifNobody: end, accept: { key: star, timeout: 60s }, ringFor: 120s, tries: 5`, 'ok'],
  // Whoever calls must come to somebody or something in the end.
  [to, '4:5  `connect` has no `ifNobody`. — Add `ifNobody: end`.'],
  ['ifNobody: end', '4:5  `connect` has no `to`. — Add `to: ["+14255550100"]`.'],
  [
    `${to}, ifNobody: nobdy`,
    '4:46  There is no step `nobdy`. — Write a step `nobdy`, or another name.',
  ],
  [
    `${to}, ifNobody: end, ringFor: 3s`,
    '4:60  `ringFor`: "3s" is not a time from 5s to 120s, such as 20s. — Write `ringFor: 20s`.',
  ],
  [
    `${to}, ifNobody: end, accept: { key: 11 }`,
    '4:66  `key`: "11" is not a key: 0 to 9, star or pound. — Write `key: 1`.',
  ],
  [
    `${to}, ifNobody: end, then: end`,
    '4:51  `connect` knows no `then`. — Write one of `to`, `say`, `hold`, `announce`, `accept`, ' +
      '`ringFor`, `tries`, `go`, `ifNobody`, `ifBusy`.',
  ],
])('%s', (properties, problem) => {
  expect(connect(properties)).toEqual([problem]);
});

test.each(['to: [withheld]', 'to: []', 'to: [{ together: [] }]', 'to: [{ all: [+12065550111] }]'])(
  'nobody can be rung by %s',
  (people) => {
    const [problem] = connect(`${people}, ifNobody: end`);
    expect(problem).toMatch(/^4:\d+ {2}.* — ./);
  },
);
