import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const record = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    record: { ${properties} }\n`);
const asked = 'ask: "x", declined: end';

test.each([
  'announce: "x"',
  'announce: "x", ifFails: end, go: end',
  asked,
  `${asked}, yes: { key: 5 }, no: { key: 6 }`,
  `${asked}, yes: { key: 1, words: ["yes"] }, no: { key: 2, words: ["no"] }`,
  'stop: true, go: end',
])('%s', (properties) => {
  expect(record(properties)).toEqual(record('announce: "y"'));
});

test.each([
  ['go: end', '4:5  Nobody is recorded without being told or asked.'],
  ['announce: "x", ask: "y", declined: end', '4:30  The step begins a recording in one way'],
  ['announce: "x", stop: true', 'in one way, or ends one. — Write exactly one of `announce`'],
  ['ask: "x"', 'Where somebody is asked he may say no. — Write `declined:`'],
  ['announce: "x", declined: end', '`declined` belongs to a question. — Remove `declined`'],
  ['announce: "x", yes: { key: 1 }', '`yes` belongs to a question.'],
  [`${asked}, no: { key: 1 }`, 'Yes and no have the same key.'],
  [`${asked}, yes: { key: 2 }`, 'Yes and no have the same key.'],
  [`${asked}, yes: { key: 1, words: ["yes"] }`, 'One answer has words, and the other has none.'],
  [`${asked}, tries: 0`, '"0" is not a whole number from 1 to 5'],
  [`${asked}, timeout: 30s`, '"30s" is not a time from 1s to 20s'],
  ['stop: false', '`stop` is true or not there.'],
  ['stop: true, ifFails: end', 'To end a recording cannot fail.'],
])('%s', (properties, expected) => {
  expect(String(record(properties))).toContain(expected);
});
