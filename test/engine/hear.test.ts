import { expect, test } from 'vitest';
import { hear } from '../../src/engine/hear.ts';
import { goodbye, hangUp } from './commands.ts';
import { connected, type Happening, keys, ofToken, overlong, promptEnded } from './events.ts';
import { given } from './given.ts';
import { flowOf, support } from './sampleFlow.ts';

const active = (...more: readonly Happening[]) => {
  const { call } = given(support).after(connected(), ...more);
  if (call.state !== 'active') throw new Error('not connected');
  return { call, at: call.createdAt, nth: 9 };
};

test('what answers a command that is past is not heard', () => {
  const moment = active();
  const event = ofToken(1, keys('1'))(moment);
  expect(hear(support, moment.call, event)).toEqual({ call: moment.call, commands: [] });
});

test('a goodbye ends in hanging up', () => {
  const moment = active(overlong());
  expect(hear(support, moment.call, promptEnded()(moment)).commands).toMatchObject([hangUp()]);
});

test('a step that is gone is met with a goodbye', () => {
  const moment = active();
  const lost = flowOf('elsewhere', {});
  expect(hear(lost, moment.call, keys('1')(moment)).commands).toMatchObject([goodbye()]);
});
