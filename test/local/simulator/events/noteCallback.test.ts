import { expect, test } from 'vitest';
import { noteCallback, toDelivery } from '../../../../src/local/simulator/events/noteCallback.ts';
import { toCallbackEvent } from '../../../../src/local/simulator/events/toCallbackEvent.ts';
import { createWireLog } from '../../../../src/local/simulator/watch/createWireLog.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

const delivered = { at: 'now', startMs: performance.now(), status: 200, attempt: 1 };

test('an event is noted with its codes and no more of its ids than tells them apart', () => {
  const { connection } = connectCaller(createTestWorld().world);
  const wire = createWireLog(() => undefined);
  const result = { code: 400, subCode: 8510, message: 'Nothing was said.' };
  const stamp = { id: 'event', time: '2026-11-22T10:00:00.000Z' };
  const event = toCallbackEvent(connection, 'RecognizeFailed', { result }, stamp);
  noteCallback(wire, [event, { ...event, data: {} }], delivered);
  expect(wire.list(connection.conversation.correlationId)).toEqual([
    {
      at: 'now',
      way: 'toApp',
      name: 'RecognizeFailed',
      status: 200,
      ms: expect.any(Number),
      ...result,
      leg: connection.id.slice(0, 8),
    },
  ]);
  expect(wire.callOfLeg(connection.id)).toBe(connection.conversation.correlationId);
});

test('a repeated delivery says which it is', () => {
  expect(toDelivery({ ...delivered, attempt: 2, status: 0 })).toMatchObject({
    attempt: 2,
    status: 0,
  });
  expect(toDelivery(delivered)).not.toHaveProperty('attempt');
});
