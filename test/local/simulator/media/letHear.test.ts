import { expect, test } from 'vitest';
import { startHold } from '../../../../src/local/simulator/calls/holds.ts';
import { connectLine, createLine } from '../../../../src/local/simulator/calls/lines.ts';
import { letHear } from '../../../../src/local/simulator/media/letHear.ts';
import { agentRawId, callerRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

function start() {
  const { world } = createTestWorld({ factor: 1 });
  const { connection, line } = connectCaller(world);
  const other = createLine(world, {
    from: callerRawId,
    to: agentRawId,
    rawId: agentRawId,
    direction: 'outbound',
    conversation: connection.conversation,
    callerId: undefined,
  });
  connectLine(world, other);
  return { world, connection, line, other };
}

test('the others hear it, with how long it takes', () => {
  const { line, other, world } = start();
  letHear(world, line, 'Hello');
  const last = { kind: 'heard', text: 'Hello', who: '+14255550100' };
  expect(other.transcript.at(-1)).toMatchObject(last);
  expect(other.sounds.get(2)).toEqual({ ms: 600 });
  expect(line.transcript.at(-1)).toMatchObject({ kind: 'answered' });
});

test('not those on hold, nor from them, nor who is muted, nor the app', () => {
  const { connection, line, other, world } = start();
  const heard = (): number => other.transcript.filter(({ kind }) => kind === 'heard').length;
  line.isMuted = true;
  letHear(world, line, 'muted');
  line.isMuted = false;
  const own = { connection, source: undefined, context: undefined, callbackUri: undefined };
  startHold(world, { ...own, line });
  letHear(world, line, 'held');
  letHear(world, other, 'to who is held');
  other.appEnd = connection;
  letHear(world, line, 'to the app');
  expect([heard(), line.transcript.at(-1)?.kind]).toEqual([0, 'held']);
});
