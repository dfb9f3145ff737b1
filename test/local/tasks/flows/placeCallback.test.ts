import { expect, test } from 'vitest';
import { advance } from '../../../../src/local/tasks/flows/advance.ts';
import { placeCallback } from '../../../../src/local/tasks/flows/placeCallback.ts';
import { playLine } from '../../../../src/local/tasks/flows/playScript.ts';
import { queueStage } from './queueStage.ts';
import { texts } from './sampleTest.ts';

test('who has asked for it is called, and gets the agent', () => {
  const stage = queueStage({ queues: { sales: { ahead: 1 } } });
  advance(stage, 2_000);
  playLine(stage, { press: '11' }, 0);
  expect(placeCallback(stage)).toBe(false);
  advance(stage, 20_000);
  expect(stage.call).toMatchObject({ state: 'ended', outcome: 'completed' });
  expect(placeCallback(stage)).toBe(true);
  expect(stage.call).toMatchObject({ direction: 'outbound', start: 'hello' });
  advance(stage, 20_000);
  expect(texts(stage)).toEqual(
    expect.arrayContaining(['heard: You asked us to call.', 'connected: +14255550101']),
  );
});
