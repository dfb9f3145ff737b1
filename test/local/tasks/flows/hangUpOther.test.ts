import { expect, test } from 'vitest';
import { advance } from '../../../../src/local/tasks/flows/advance.ts';
import { hangUpOther } from '../../../../src/local/tasks/flows/hangUpOther.ts';
import { party } from '../../../calls/world.ts';
import { queueStage } from './queueStage.ts';

test('whoever speaks with the caller may hang up first, and nobody else', () => {
  const stage = queueStage();
  const ann = party('+14255550101');
  expect(hangUpOther(stage, ann)).toBe(false);
  advance(stage, 8_000);
  expect(hangUpOther(stage, party('+14255550102'))).toBe(false);
  expect(hangUpOther(stage, ann)).toBe(true);
  advance(stage, 1_000);
  expect(stage.call).toMatchObject({ state: 'ended', outcome: 'transferred' });
});
