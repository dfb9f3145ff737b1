import { expect, test } from 'vitest';
import { advance, advanceOnce, hangUp, happen } from '../../../../src/local/tasks/flows/advance.ts';
import { openStage } from '../../../../src/local/tasks/flows/openStage.ts';
import { own } from '../../../../src/local/tasks/flows/stageEvents.ts';
import { menuFlow, stageOf, testOf, texts } from './sampleTest.ts';

test('a call begins, connects and is spoken to as time passes', () => {
  const stage = stageOf({ at: '2026-11-24T10:00:00-08:00' });
  expect(new Date(stage.now).toISOString()).toBe('2026-11-24T18:00:00.000Z');
  expect(stage.call).toMatchObject({ state: 'ringing', direction: 'inbound' });
  advance(stage, 1000);
  expect(texts(stage)).toEqual(['heard: Welcome.']);
  advance(stage, 60_000);
  expect(texts(stage)).toEqual([
    ...['heard: Welcome.', 'heard: Hello? Welcome.', 'heard: Goodbye.', 'ended: completed'],
  ]);
});

test('things happen in the order of their times, one after another', () => {
  const stage = stageOf();
  const later = (stage.now + 60_000) as typeof stage.now;
  expect(advanceOnce(stage, stage.now)).toBe(false);
  expect(advanceOnce(stage, later)).toBe(true);
  expect(stage.call.state).toBe('active');
});

test('whoever hangs up has gone, and nothing happens any more', () => {
  const stage = stageOf();
  advance(stage, 1000);
  hangUp(stage);
  expect(stage.call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
  expect(advanceOnce(stage, (stage.now + 99_999) as typeof stage.now)).toBe(false);
});

test('an outbound call rings the one who is called', () => {
  const stage = openStage(
    menuFlow,
    testOf({ outbound: 'true', people: { '+12065550100': 'busy' } }),
  );
  advance(stage, 60_000);
  expect(stage.call).toMatchObject({ direction: 'outbound', outcome: 'busy' });
});

test('a call that never ends is no call', () => {
  const stage = stageOf();
  expect(() => {
    for (let i = 0; i < 3000; i += 1)
      happen(stage, own(stage, { kind: 'RequestFailed', n: 9 as never }));
  }).toThrow('has not ended after');
});
