import { expect, test } from 'vitest';
import { formatProblem } from '../../src/flow/formatProblem.ts';

test('a problem is one line that editors make a link of', () => {
  const problem = {
    file: 'a/b.yaml',
    line: 3,
    column: 7,
    message: 'It is bad.',
    remedy: 'Mend it.',
  };
  expect(formatProblem(problem)).toBe('a/b.yaml:3:7  It is bad. — Mend it.');
});
