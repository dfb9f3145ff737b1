import { expect, test } from 'vitest';
import { note, silence } from '../../../../src/local/simulator/calls/lines.ts';
import { toWatchedCall } from '../../../../src/local/simulator/watch/toWatchedCall.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('a call is shown with its new entries and how they sound, without its ids', () => {
  const { world } = createTestWorld();
  const { connection, line } = connectCaller(world);
  line.sounds.set(2, { ms: 900, language: 'en-US' });
  note(world, line, { kind: 'heard', text: 'Hello' });
  expect(toWatchedCall(line, 2)).toEqual({
    id: line.id,
    from: '+14255550100',
    to: '+18005550199',
    direction: 'inbound',
    state: 'connected',
    holder: '+14255550100',
    conversation: line.conversation.correlationId.slice(0, 8),
    isForHand: false,
    isBeingTransferred: false,
    isMuted: false,
    isOnHold: false,
    others: [],
    silenced: 0,
    since: 2,
    entries: [{ at: expect.any(String), kind: 'heard', text: 'Hello', ms: 900, language: 'en-US' }],
  });
  connection.state = 'transferring';
  line.conversation.appCall = 'ours';
  silence(world, line);
  const changed = { isBeingTransferred: true, appCall: 'ours', silenced: 3 };
  expect(toWatchedCall(line, 3)).toMatchObject(changed);
});
