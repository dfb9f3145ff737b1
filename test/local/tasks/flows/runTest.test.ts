import { expect, test } from 'vitest';
import { runTest } from '../../../../src/local/tasks/flows/runTest.ts';
import { menuFlow, testOf } from './sampleTest.ts';

test('a test that holds has no failure', () => {
  const script = [{ hears: 'Welcome' }, { press: '1' }];
  expect(runTest(menuFlow, testOf({ script }))).toMatchObject({ failure: null, line: null });
});

test('one that does not says in which line, and what happened', () => {
  const script = [{ hears: 'Welcome' }, { hears: 'Bonjour' }];
  expect(runTest(menuFlow, testOf({ script }))).toEqual({
    name: 'a test',
    failure: 'the caller never hears "Bonjour"',
    line: 2,
    story: [
      ...['00:00  heard  Welcome.', '00:06  heard  Hello? Welcome.', '00:12  heard  Goodbye.'],
      '00:13  ended  completed',
    ],
  });
});

test('a call that goes on tells where it is', () => {
  const { story } = runTest(menuFlow, testOf({ script: [{ press: '2' }, { press: '9' }] }));
  expect(story.at(-1)).toContain('in step pin');
});
