import { expect, test } from 'vitest';
import { problemsOf } from '../../../../src/local/tasks/build/problemsOf.ts';
import { TaskError } from '../../../../src/local/tasks/taskError.ts';

test('tells where the sources are wrong', () => {
  const location = { file: 'src/a.ts', line: 3, column: 4 };
  const failure = Object.assign(new Error('failed'), {
    errors: [
      { text: 'no x', location },
      { text: 'no y', location: null },
    ],
  });
  expect(problemsOf(failure)).toEqual(['src/a.ts:3:5 no x', 'no y']);
  expect(problemsOf(new TaskError('no functions'))).toEqual(['no functions']);
});

test('what is no problem of the sources is thrown on', () => {
  expect(() => problemsOf(new Error('disk full'))).toThrow('disk full');
});
