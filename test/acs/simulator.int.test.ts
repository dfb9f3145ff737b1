import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCallbackVerifier } from '../../src/acs/createCallbackVerifier.ts';
import { fromCallbackEvents } from '../../src/acs/fromCallbackEvents.ts';
import type { Order } from '../../src/calls/ports.ts';
import type { ProviderCommand } from '../../src/engine/command.ts';
import type { ProviderEvent } from '../../src/engine/event.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { gatewayContract } from './gatewayContract.ts';
import { n, orderOf, speech, textPrompt } from './orderOf.ts';
import { type LocalProvider, startLocal, startProvider } from './startProvider.ts';

gatewayContract('Azure Communication Services', startProvider);

describe('what the simulator says of a call', () => {
  let provider: LocalProvider;
  beforeAll(async () => {
    provider = await startLocal();
  });
  afterAll(() => provider[Symbol.asyncDispose]());

  const events = (): readonly ProviderEvent[] =>
    provider
      .callbacks()
      .flatMap(
        ({ body }) =>
          fromCallbackEvents(body, { attempt: 1, at: 1 as Instant, recording: null }).events,
      );
  const heard = (kind: ProviderEvent['kind']) =>
    expect.poll(() => events().find((event) => event.kind === kind), { timeout: 10_000 });
  const order = (command: ProviderCommand, parts: Partial<Order> = {}): Order =>
    orderOf(command, {
      party: provider.to,
      callbackUrl: provider.callbackUrl,
      idempotencyKey: randomUUID(),
      ...parts,
    });

  it('is understood, word for word, from the first ring to the last', async () => {
    const { gateway, from, to } = provider;
    const created = await gateway.execute(order({ n: n(1), kind: 'create', to, from }));
    if (created.kind !== 'done' || created.connection === null) throw new Error(created.kind);
    const { connection } = created;
    await heard('Connected').toMatchObject({ attempt: 1, connection });
    await heard('ParticipantsChanged').toMatchObject({ parties: expect.arrayContaining([to]) });

    const spoken = { speech: { ...speech(textPrompt('Fish & chips.')), pauseMs: 400 } };
    await gateway.execute(order({ n: n(2), kind: 'say', ...spoken }, { connection }));
    await heard('PromptStarted').toMatchObject({ token: 2 });
    await heard('PromptEnded').toMatchObject({ token: 2 });

    const ask = { kind: 'ask', ...spoken, silenceMs: 5_000, bargeIn: true, to: null } as const;
    const choices = [{ key: 'star', words: ['again'] }] as const;
    await gateway.execute(order({ ...ask, n: n(3), choices }, { connection }));
    const calls: unknown = await (await fetch(`${provider.url}/_sim/calls`)).json();
    const [, id = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(calls)) ?? [];
    const pressed = await fetch(`${provider.url}/_sim/calls/${id}/press`, {
      method: 'POST',
      body: JSON.stringify({ tones: '*' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(pressed.status).toBe(200);
    await heard('KeysPressed').toMatchObject({ token: 3, keys: ['star'] });

    await gateway.execute(order({ n: n(4), kind: 'hangUp', connection }, { connection }));
    await heard('Disconnected').toMatchObject({ cause: 'hungUpByUs', connection });
  });

  it('comes with tokens that are good', async () => {
    const verify = createCallbackVerifier(provider);
    expect(provider.callbacks().length).toBeGreaterThan(0);
    for (const { headers } of provider.callbacks())
      expect(await verify(headers.authorization ?? null)).toBe('ok');
  });
});
