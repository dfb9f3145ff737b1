import { expect, test } from 'vitest';
import { matchRoute } from '../../../../src/local/simulator/api/matchRoute.ts';
import { callOfRequest, noteRequest } from '../../../../src/local/simulator/api/noteRequest.ts';
import { dial } from '../../../../src/local/simulator/calls/dial.ts';
import { callerRawId, connectCaller, createTestWorld, ourRawId } from '../createTestWorld.ts';

const matched = (method: string, path: string) => {
  const found = matchRoute(method, `/calling/callConnections${path}`);
  if (!found) throw new Error(`no such operation: ${path}`);
  return found;
};

test('a request is known by its leg, and before there is one by its context', () => {
  const { world } = createTestWorld();
  const { connection } = connectCaller(world);
  world.wire.bindLeg(connection.id, 'call');
  const get = matched('GET', `/${connection.id}`);
  expect(callOfRequest(world, { matched: get, body: null })).toBe('call');
  const line = dial(world, { from: callerRawId, to: ourRawId, script: [] });
  const [incomingCallContext] = world.offers.keys();
  const asked = { matched: matched('POST', ':answer'), body: { incomingCallContext } };
  expect(callOfRequest(world, asked)).toBe(line.conversation.correlationId);
  expect(callOfRequest(world, { ...asked, body: 'nonsense' })).toBeUndefined();
});

test('what was asked is noted with why it was refused', () => {
  const { world } = createTestWorld();
  const answer = { status: 404, body: { error: { code: '8522', message: 'Call not found.' } } };
  const get = matched('GET', '/0123456789');
  noteRequest(world, { at: 'now', ms: 3, matched: get, answer, call: 'call' });
  noteRequest(world, { at: 'now', ms: 3, matched: get, answer, call: undefined });
  expect(world.wire.list('call')).toEqual([
    {
      at: 'now',
      way: 'fromApp',
      name: 'get',
      status: 404,
      ms: 3,
      message: 'Call not found.',
      leg: '01234567',
    },
  ]);
});
