import { expect, test } from 'vitest';
import { callOf, lastCallOf, phaseOf } from '../../../../src/local/softphone/state/phase.ts';
import { makeCall } from '../makeCall.ts';

test.each([
  { call: undefined, phase: 'idle' },
  { call: makeCall({ state: 'ended' }), phase: 'idle' },
  { call: makeCall(), phase: 'talking' },
  { call: makeCall({ state: 'ringing' }), phase: 'calling' },
  { call: makeCall({ state: 'ringing', direction: 'outbound' }), phase: 'ringing' },
])('a phone is $phase', ({ call, phase }) => {
  expect(phaseOf(call)).toBe(phase);
});

test('the call that one talks in comes before one that rings', () => {
  const calls = new Map(
    [
      makeCall({ id: 'over', state: 'ended' }),
      makeCall({ id: 'talk' }),
      makeCall({ id: 'ring', state: 'ringing' }),
      makeCall({ id: 'theirs', holder: '+1' }),
    ].map((call) => [call.id, call]),
  );
  expect(callOf({ calls }, '+12065550100')?.id).toBe('talk');
  expect(lastCallOf({ calls }, '+12065550100')?.id).toBe('over');
  calls.delete('talk');
  expect(callOf({ calls }, '+12065550100')?.id).toBe('ring');
  expect(callOf({ calls }, '+19')).toBeUndefined();
});
