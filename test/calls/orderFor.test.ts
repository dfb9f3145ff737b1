import { expect, test } from 'vitest';
import { callbackUrlOf, idempotencyIdOf, orderFor } from '../../src/calls/orderFor.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { activeCall, at, leg, n, rowOf } from './rows.ts';

const call = activeCall({ kind: 'transferred' });
const row = rowOf(call, { answerContext: 'ticket' });
const transfer = { kind: 'transfer', n: n(4), to: call.called } as const;

test('the idempotency id is a UUID of call, number and kind', () => {
  const id = idempotencyIdOf(call.id, transfer);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(idempotencyIdOf(call.id, transfer)).toBe(id);
  expect(idempotencyIdOf('call-2' as CallId, transfer)).not.toBe(id);
  expect(idempotencyIdOf(call.id, { ...transfer, n: n(5) })).not.toBe(id);
  expect(idempotencyIdOf(call.id, { kind: 'answer', n: n(4) })).not.toBe(id);
});

test('callbacks come to the call and the attempt, under its own token', () => {
  const url = callbackUrlOf('https://app.example', row);
  expect(url).toBe('https://app.example/api/callbacks/call-1/1/token');
});

test.each([
  ['inbound', 'caller'],
  ['outbound', 'called'],
] as const)('at the other end of an %s call is the %s', (direction, who) => {
  const order = orderFor(rowOf({ ...call, direction }), transfer, at(7), 'https://app.example');
  expect(order.party).toBe(call[who]);
});

test('an order holds what the provider must know', () => {
  expect(orderFor(row, transfer, at(7), 'https://app.example')).toMatchObject({
    command: transfer,
    connection: leg,
    answerContext: 'ticket',
    firstSent: 7,
  });
});
