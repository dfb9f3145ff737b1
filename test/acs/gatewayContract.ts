import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallGateway, Execution, Order } from '../../src/calls/ports.ts';
import type { ProviderCommand } from '../../src/engine/command.ts';
import type { ConnectionId, Instant } from '../../src/engine/ids.ts';
import type { Party } from '../../src/flow/party.ts';
import type { PhoneNumber } from '../../src/flow/phoneNumber.ts';
import { n, orderOf, speech, textPrompt } from './orderOf.ts';

/** A provider to try a gateway on. */
export type Provider = AsyncDisposable &
  Readonly<{
    gateway: CallGateway;
    /** The resource's own number, and somebody who answers calls from it and stays on the line. */
    from: PhoneNumber;
    to: Party;
    /** Somebody else. */
    third: Party;
    callbackUrl: string;
    /** Makes somebody call and resolves to the ticket; null where nobody can be made to call. */
    ring: (() => Promise<Readonly<{ context: string; caller: Party }>>) | null;
  }>;

const maxWaitMs = 25_000;
const pollMs = 20;

const legOf = (execution: Execution): ConnectionId => {
  if (execution.kind !== 'done' || execution.connection === null)
    throw new Error(`no leg was made: ${JSON.stringify(execution)}`);
  return execution.connection;
};

/** What every gateway promises the calls, whatever provider is behind it. */
export const gatewayContract = (name: string, start: () => Promise<Provider>): void => {
  let provider: Provider;

  const until = async (leg: ConnectionId, state: string): Promise<void> => {
    for (let waitedMs = 0; waitedMs < maxWaitMs; waitedMs += pollMs) {
      if ((await provider.gateway.probe(leg)) === state) return;
      await sleep(pollMs);
    }
    throw new Error(`the leg is still not ${state}`);
  };
  const order = (command: ProviderCommand, parts: Partial<Order> = {}): Order =>
    orderOf(command, {
      party: provider.to,
      callbackUrl: provider.callbackUrl,
      idempotencyKey: randomUUID(),
      firstSent: Date.now() as Instant,
      ...parts,
    });
  const create = (): Order => {
    const { from, to } = provider;
    return order({ n: n(1), kind: 'create', to, from }, { connection: null, answerContext: null });
  };
  const hangUp = (connection: ConnectionId): Order =>
    order({ n: n(9), kind: 'hangUp', connection }, { connection });
  const execute = (given: Order): Promise<Execution> => provider.gateway.execute(given);
  const call = async (): Promise<ConnectionId> => {
    const leg = legOf(await execute(create()));
    await until(leg, 'connected');
    return leg;
  };

  describe(`the gateway to ${name}`, () => {
    beforeAll(async () => {
      provider = await start();
    });
    afterAll(() => provider[Symbol.asyncDispose]());

    it('creates a call once, however often it is told', async () => {
      const once = create();
      const leg = legOf(await execute(once));
      expect(legOf(await execute(once))).toBe(leg);
      expect(legOf(await execute(create()))).not.toBe(leg);
      await until(leg, 'connected');
      await execute(hangUp(leg));
    });

    it('speaks, and asks for keys and for words', async () => {
      const connection = await call();
      const spoken = speech(textPrompt('Hello.'));
      const ask = {
        kind: 'ask',
        speech: spoken,
        silenceMs: 5_000,
        bargeIn: true,
        to: null,
      } as const;
      const keys = [{ key: '1', words: [] }] as const;
      const words = [{ key: '1', words: ['billing'] }] as const;
      for (const command of [
        { n: n(2), kind: 'say', speech: spoken },
        { n: n(3), kind: 'say', speech: { ...spoken, pauseMs: 400 } },
        { ...ask, n: n(4), choices: keys },
        { ...ask, n: n(5), choices: words },
      ] as const)
        expect(await execute(order(command, { connection }))).toEqual({
          kind: 'done',
          connection: null,
          handle: null,
        });
      await execute(hangUp(connection));
    });

    it('hangs up, and then the call is gone', async () => {
      const leg = await call();
      const once = hangUp(leg);
      expect(await execute(once)).toEqual({
        kind: 'done',
        connection: null,
        handle: null,
      });
      expect(await execute(once)).toEqual({
        kind: 'done',
        connection: null,
        handle: null,
      });
      await until(leg, 'gone');
      expect(await execute(hangUp(leg))).toMatchObject({ kind: 'gone' });
      const say = { n: n(2), kind: 'say', speech: speech(textPrompt('Hello.')) } as const;
      expect(await execute(order(say, { connection: leg }))).toMatchObject({ kind: 'gone' });
    });

    it('transfers', async () => {
      const connection = await call();
      const transfer = { n: n(2), kind: 'transfer', to: provider.third } as const;
      expect(await execute(order(transfer, { connection }))).toEqual({
        kind: 'done',
        connection: null,
        handle: null,
      });
      await execute(hangUp(connection));
    });

    it('answers a call once, however often it is told', async ({ skip }) => {
      if (provider.ring === null) return skip();
      const { context, caller } = await provider.ring();
      const parts = { connection: null, answerContext: context, party: caller };
      const once = order({ n: n(1), kind: 'answer' }, parts);
      const leg = legOf(await execute(once));
      expect(legOf(await execute(once))).toBe(leg);
      await until(leg, 'connected');
      await execute(hangUp(leg));
    });

    it.for([
      ['reject', () => ({ n: n(1), kind: 'reject', reason: 'busy' })],
      ['redirect', () => ({ n: n(1), kind: 'redirect', to: provider.to })],
    ] satisfies [string, () => ProviderCommand][])(
      'can %s a caller',
      async ([, command], { skip }) => {
        if (provider.ring === null) return skip();
        const { context, caller } = await provider.ring();
        const parts = { connection: null, answerContext: context, party: caller };
        expect(await execute(order(command(), parts))).toEqual({
          kind: 'done',
          connection: null,
          handle: null,
        });
      },
    );
  });
};
