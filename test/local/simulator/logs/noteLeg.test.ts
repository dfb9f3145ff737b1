import { expect, test } from 'vitest';
import { leaveLine, terminateCall } from '../../../../src/local/simulator/calls/endings.ts';
import { toFailure } from '../../../../src/local/simulator/calls/toFailure.ts';
import {
  noteAppEnd,
  noteLineEnd,
  noteRefused,
} from '../../../../src/local/simulator/logs/noteLeg.ts';
import { agentRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

test('rows are written once everybody is gone, and only then', async () => {
  const { world } = createTestWorld({ factor: 1, logDelayMs: 5000 });
  const { connection, line } = connectCaller(world);
  await world.clock.advance(4000);
  noteLineEnd(world, { ...line, endReason: 'hungUp' });
  expect(world.logs.list('ACSCallSummary')).toEqual([]);
  leaveLine(world, line);
  const { correlationId } = connection.conversation;
  const [row] = world.logs.list('ACSCallSummary');
  expect(row).toMatchObject({ CorrelationId: correlationId, CallDuration: 4 });
  expect(world.logs.visible('ACSCallSummary')).toEqual([]);
  await world.clock.advance(5000);
  expect(world.logs.visible('ACSCallSummary').length).toBeGreaterThan(0);
});

test('the app ends a call: the end is by the service', () => {
  const { world } = createTestWorld();
  const { connection } = connectCaller(world);
  terminateCall(world, connection);
  const ends = world.logs.list('ACSCallSummary').map((row) => row.ParticipantEndSubCode);
  expect(new Set(ends)).toEqual(new Set(['7000']));
  expect(world.logs.list('ACSCallDiagnostics').length).toBeGreaterThanOrEqual(2);
  expect(world.logs.list('ACSBillingUsage').length).toBeGreaterThanOrEqual(1);
  expect(world.logs.list('ACSCallSummaryUpdates').length).toBeGreaterThanOrEqual(1);
});

test('who was not even rung has a leg of its own', () => {
  const { world } = createTestWorld();
  const { connection, line } = connectCaller(world);
  noteRefused(world, connection, agentRawId, toFailure('tooManyCalls', agentRawId));
  connection.conversation.lines.delete(line);
  connection.conversation.connections.delete(connection);
  noteAppEnd(world, connection);
  const [row] = world.logs.list('ACSCallSummary');
  expect(row).toMatchObject({ ParticipantEndReason: '603', ParticipantDuration: 0 });
});
