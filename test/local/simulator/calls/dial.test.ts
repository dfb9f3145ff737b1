import { expect, test } from 'vitest';
import { dial } from '../../../../src/local/simulator/calls/dial.ts';
import { agentRawId, callerRawId, createTestWorld, ourRawId } from '../createTestWorld.ts';

const request = { from: callerRawId, to: ourRawId, script: [{ hangup: true as const }] };

test('a caller rings until the limit', async () => {
  const { world } = createTestWorld({ incomingRingMs: 5000 });
  const line = dial(world, request);
  expect(line.state).toBe('ringing');
  await world.clock.advance(5000);
  expect(line).toMatchObject({ state: 'ended', endReason: 'noAnswer' });
});

test('the script begins when somebody answers, also after a redirect', async () => {
  const { world } = createTestWorld();
  const line = dial(world, request);
  [...world.offers.values()][0]?.redirected(agentRawId);
  await world.clock.advance(0);
  expect(line.transcript.map(({ kind }) => kind)).toEqual(['dialled', 'answered', 'ended']);
  const [, agent] = [...world.lines.values()];
  expect(agent).toMatchObject({ from: callerRawId, endReason: 'remoteHungUp' });
});
