import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import { advance, hangUp } from '../../../../src/local/tasks/flows/advance.ts';
import { noteChange } from '../../../../src/local/tasks/flows/noteChange.ts';
import { stageOf, texts } from './sampleTest.ts';

test('with the call everything ends but what was recorded, and it is remarked on once', () => {
  const stage = stageOf();
  advance(stage, 1000);
  const before = stage.call;
  stage.tapes.set(7 as CommandNumber, { ms: 500, since: stage.now });
  hangUp(stage);
  expect(stage.media).toBeNull();
  expect(stage.due).toHaveLength(1);
  expect(stage.tapes.get(7 as CommandNumber)).toEqual({ ms: 500, since: null });
  expect(texts(stage).at(-1)).toBe('ended: abandoned');
  noteChange(stage, stage.call);
  noteChange({ ...stage, call: before }, before);
  expect(texts(stage).filter((text) => text.startsWith('ended'))).toHaveLength(1);
});
