import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import { noteConnected } from '../../../../src/local/tasks/flows/noteConnected.ts';
import { party } from '../../../calls/world.ts';
import { queueStage } from './queueStage.ts';
import { texts } from './sampleTest.ts';

const ann = party('+14255550101');

test.each(['+12065550100', 'withheld'])('%s speaks with whoever was rung', (caller) => {
  const stage = queueStage({ from: party(caller) });
  noteConnected(stage, party(caller));
  stage.rung.set(9 as CommandNumber, ann);
  noteConnected(stage, ann);
  expect(texts(stage)).toEqual([]);
  noteConnected(stage, party(caller));
  expect(texts(stage)).toEqual(['connected: +14255550101']);
});
