import { expect, test } from 'vitest';
import { hangUpOther } from '../../../../src/local/tasks/flows/hangUpOther.ts';
import { playLine } from '../../../../src/local/tasks/flows/playScript.ts';
import { anna, ben, inTurn, thanks } from '../../../engine/ringing/onCall.ts';
import { party } from '../../../engine/sampleFlow.ts';
import { stageOf, texts } from './sampleTest.ts';

test('who took the call hangs up, and the flow goes on with the caller', () => {
  const stage = stageOf({}, inTurn);
  playLine(stage, { connected: party(anna) }, 0);
  expect(hangUpOther(stage, party(ben))).toBe(false);
  expect(hangUpOther(stage, party(anna))).toBe(true);
  expect(texts(stage)).toContain(`heard: ${thanks}`);
  expect(hangUpOther(stage, party(anna))).toBe(false);
});

test('nobody leaves who does not speak with the caller yet', () => {
  const stage = stageOf({}, inTurn);
  playLine(stage, { wait: 3000 }, 0);
  expect(stage.call).toHaveProperty('doing.kind', 'ringingOthers');
  expect(hangUpOther(stage, party(anna))).toBe(false);
});
