import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import { createLine, finishLine } from '../../../../src/local/simulator/calls/lines.ts';
import { refuseDial } from '../../../../src/local/simulator/calls/refuseDial.ts';
import { agentRawId, callerRawId, createTestWorld } from '../createTestWorld.ts';

const ours = '+18005550199';

test.each([
  ['a user needs no number', undefined, ['8:acs:a_b'], undefined],
  ['a phone needs one', undefined, [agentRawId], 'callerIdRefused'],
  ['of the resource', '+18005550111', [agentRawId], 'callerIdRefused'],
  ['two are all right', ours, [agentRawId, callerRawId], undefined],
  ['three are too many', ours, ['4:+1', '4:+2', '4:+3'], 'tooManyCalls'],
])('%s', (_what, callerId, targets, reason) => {
  expect(refuseDial(createTestWorld().world, callerId, targets)).toBe(reason);
});

test('a number may have a limit of its own', () => {
  const { world } = createTestWorld();
  world.limits.numbers = { [ours]: 1, '+18005550198': 9 };
  expect(refuseDial(world, ours, [agentRawId, callerRawId])).toBe('tooManyCalls');
  expect(refuseDial(world, ours, [agentRawId])).toBeUndefined();
});

test('what goes over an SBC needs no number and has no limit', () => {
  const { world } = createTestWorld();
  const fqdn = 'sbc1.contoso.com';
  const route = { description: null, name: 'a', numberPattern: '^.1', trunks: [fqdn] };
  world.routing.configuration = {
    trunks: { [fqdn]: { sipSignalingPort: 5061 } },
    routes: [route],
  };
  expect(refuseDial(world, undefined, ['4:+1', '4:+12', '4:+13'])).toBeUndefined();
  expect(refuseDial(world, undefined, ['4:+1', '4:+44'])).toBe('callerIdRefused');
});

test('calls that go on count, calls that are over do not', () => {
  const { world } = createTestWorld();
  const line = createLine(world, {
    from: `4:${ours}`,
    to: agentRawId,
    rawId: agentRawId,
    direction: 'outbound',
    conversation: createConversation(),
    callerId: ours,
  });
  const two = [callerRawId, '4:+1'];
  expect(refuseDial(world, ours, two)).toBe('tooManyCalls');
  world.limits.maxOutboundPerNumber = 3;
  expect(refuseDial(world, ours, two)).toBeUndefined();
  world.limits.maxOutboundPerNumber = 2;
  finishLine(world, line, 'hungUp');
  expect(refuseDial(world, ours, two)).toBeUndefined();
});
