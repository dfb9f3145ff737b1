import { expect, test } from 'vitest';
import { joinCall } from '../../../../src/local/simulator/calls/joinCall.ts';
import { connectLine, createLine } from '../../../../src/local/simulator/calls/lines.ts';
import type { Line } from '../../../../src/local/simulator/calls/model.ts';
import { agentRawId, callerRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

test('the others see who joins, who hears what goes round and round', () => {
  const { world } = createTestWorld();
  const { connection, line } = connectCaller(world);
  const admitted: Line[] = [];
  connection.loops.add((each) => admitted.push(each));
  const joined = createLine(world, {
    from: callerRawId,
    to: agentRawId,
    rawId: agentRawId,
    direction: 'outbound',
    conversation: connection.conversation,
    callerId: undefined,
  });
  connectLine(world, joined);
  joinCall(world, joined);
  expect(line.transcript.at(-1)).toMatchObject({ kind: 'joined', who: '+18005551001' });
  expect(joined.transcript.at(-1)).toMatchObject({ kind: 'answered' });
  expect(admitted).toEqual([joined]);
  joined.appEnd = connection;
  joinCall(world, joined);
  expect(admitted).toHaveLength(1);
});
