import { expect, test } from 'vitest';
import { advance } from '../../../../src/local/tasks/flows/advance.ts';
import { nextCallback } from '../../../../src/local/tasks/flows/stageQueues.ts';
import { queueStage } from './queueStage.ts';
import { texts } from './sampleTest.ts';

test('a queue in which nobody is has an agent at once', () => {
  const stage = queueStage();
  advance(stage, 8_000);
  expect(texts(stage)).toContain('connected: +14255550101');
});

test('whoever was there before is served first, and done after a while', () => {
  const stage = queueStage({ queues: { sales: { ahead: 2, each: 60_000 } } });
  advance(stage, 100_000);
  expect(texts(stage).some((text) => text.includes('You are number 2 in line'))).toBe(true);
  expect(texts(stage)).not.toContain('connected: +14255550101');
  advance(stage, 40_000);
  expect(texts(stage)).toContain('connected: +14255550101');
});

test('a queue may fail', () => {
  const stage = queueStage({ queues: { sales: 'fails' } });
  advance(stage, 3_000);
  expect(texts(stage)).toContain('heard: Nobody is there.');
});

test('nobody is called back who has not asked', () => {
  const stage = queueStage();
  advance(stage, 1_000);
  expect(nextCallback(stage)).toBeNull();
});
