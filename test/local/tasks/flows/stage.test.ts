import { expect, test } from 'vitest';
import { note } from '../../../../src/local/tasks/flows/stage.ts';
import { stageOf } from './sampleTest.ts';

test('what happens is noted with its time', () => {
  const stage = stageOf();
  note(stage, 'said', 'hello');
  expect(stage.happened.at(-1)).toEqual({ at: stage.now, kind: 'said', text: 'hello' });
});
