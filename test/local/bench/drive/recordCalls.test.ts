import { expect, test } from 'vitest';
import { recordCalls, replayCall } from '../../../../src/local/bench/drive/recordCalls.ts';
import { menuFlow, testOf } from '../../tasks/flows/sampleTest.ts';

test('a test is played once, and decided again to the same end', () => {
  const recorded = recordCalls(menuFlow, [testOf({ script: [{ ended: 'completed' }] })]);
  expect(recorded.map(replayCall)).toMatchObject([{ state: 'ended', outcome: 'completed' }]);
  expect(recorded[0]?.events.map(({ kind }) => kind)).toContain('Connected');
});

test('a test that fails is no measure', () => {
  expect(() => recordCalls(menuFlow, [testOf({ script: [{ hears: 'nothing' }] })])).toThrow(
    'the caller never hears "nothing"',
  );
});
