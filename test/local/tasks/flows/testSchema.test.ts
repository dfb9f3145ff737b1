import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/flow/formatProblem.ts';
import { readSource } from '../../../../src/flow/readSource.ts';
import { testFileSchema } from '../../../../src/local/tasks/flows/testSchema.ts';

const problems = (line: string): string =>
  readSource(
    { name: 't', file: 't.yaml', text: `flow: f\ntests:\n  - name: n\n    ${line}\n` },
    testFileSchema,
  )
    .problems.map(formatProblem)
    .join('\n');

test.each([
  ['script: [{ press: "12#" }, { wait: 5s }, { ended: completed }]'],
  [
    '{ at: 2026-11-24T10:00:00+01:00, from: withheld, script: [] }'
      .slice(2, -2)
      .replace(/, /g, '\n    '),
  ],
])('%s', (line) => {
  expect(problems(line)).toBe('');
});

test.each([
  ['script: [{ press: "x" }]', 'is not digits, * or #'],
  ['script: [{ wait: soon }]', 'is not a time such as 5s, 2m or 1h'],
  ['script: [{ ended: well }]', 'is not an outcome'],
  ['script: [{ press: "1", say: hi }]', 'has one kind, and this has `press` and `say`'],
  ['script: []\n    at: tomorrow', 'is not a time such as 2026-11-24T10:00:00-08:00'],
  ['script: []\n    people: { a: sleeps }', 'sleeps'],
  ['scripts: []', 'Did you mean `script`?'],
])('%s', (line, message) => {
  expect(problems(line)).toContain(message);
});
