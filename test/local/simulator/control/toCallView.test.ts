import { expect, test } from 'vitest';
import { finishLine } from '../../../../src/local/simulator/calls/lines.ts';
import { toCallView } from '../../../../src/local/simulator/control/toCallView.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('a call is shown with numbers, and a reason only once it has ended', () => {
  const { world } = createTestWorld();
  const { line } = connectCaller(world);
  const shown = { id: line.id, from: '+14255550100', to: '+18005550199', direction: 'inbound' };
  expect(toCallView(line)).toEqual({ ...shown, state: 'connected', transcript: line.transcript });
  finishLine(world, line, 'hungUp');
  expect(toCallView(line)).toMatchObject({ ...shown, state: 'ended', endReason: 'hungUp' });
});
