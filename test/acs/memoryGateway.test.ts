import { expect, it } from 'vitest';
import { gatewayContract } from './gatewayContract.ts';
import { createMemoryGateway, type ScriptedExecution } from './memoryGateway.ts';
import { connectionId, n, orderOf, party, phoneNumber, speech } from './orderOf.ts';

gatewayContract('nothing', async () => {
  const gateway = createMemoryGateway();
  return {
    // Nobody picks up in memory: a leg that was made is connected at once.
    gateway: {
      ...gateway,
      execute: async (order) => {
        const execution = await gateway.execute(order);
        if (execution.kind === 'done' && execution.connection !== null)
          gateway.probed(execution.connection, 'connected');
        return execution;
      },
    },
    from: phoneNumber('+12065550100'),
    to: party('+18005551001'),
    third: party('+18005551002'),
    callbackUrl: 'https://app.example/callbacks',
    ring: async () => ({ context: 'ticket', caller: party('+12065550142') }),
    [Symbol.asyncDispose]: async () => {},
  };
});

const answer = () => orderOf({ n: n(1), kind: 'answer' }, { connection: null });
const unknown: ScriptedExecution = { kind: 'unknown', retryAfterMs: null, note: 'lost' };

it('answers as it is told, in order, and then as it would have', async () => {
  const gateway = createMemoryGateway();
  const refused = { kind: 'refused', cause: 'failed', note: 'no' } as const;
  gateway.respond('answer', unknown, refused);
  expect(await gateway.execute(answer())).toEqual(unknown);
  expect(await gateway.execute(answer())).toEqual(refused);
  expect(gateway.effects.size).toBe(0);
  expect(await gateway.execute(answer())).toMatchObject({ kind: 'done' });
  expect(gateway.orders).toHaveLength(3);
  expect(gateway.effects.size).toBe(1);
});

it('can lose the answer to what took effect', async () => {
  const gateway = createMemoryGateway();
  gateway.respond('answer', { ...unknown, takesEffect: true });
  expect(await gateway.execute(answer())).toEqual(unknown);
  expect(gateway.effects.size).toBe(1);
  expect(await gateway.execute(answer())).toMatchObject({ kind: 'done' });
  expect(gateway.effects.size).toBe(1);
});

it('gives the connection that it is told, at every repetition', async () => {
  const gateway = createMemoryGateway();
  gateway.respond('answer', { kind: 'done', connection: connectionId('leg-7'), handle: null });
  expect(await gateway.execute(answer())).toMatchObject({ connection: 'leg-7' });
  expect(await gateway.execute(answer())).toMatchObject({ connection: 'leg-7' });
});

it('lets a caller hang up while an order is on its way', async () => {
  const gateway = createMemoryGateway();
  gateway.onExecute = async () => gateway.end(connectionId('leg-1'));
  const say = orderOf({ n: n(2), kind: 'say', speech: speech() });
  expect(await gateway.execute(say)).toMatchObject({ kind: 'gone' });
  expect(await gateway.probe(connectionId('leg-1'))).toBe('gone');
});
