import { expect, test } from 'vitest';
import { handleCallEvent } from '../../src/calls/handleCallEvent.ts';
import { type RequestDeps, sendRequest } from '../../src/calls/sendRequest.ts';
import type { WebAnswer, WebCall } from '../../src/calls/webClient.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import type { DtmfKey } from '../../src/flow/flow.ts';
import { memoryWorld } from './memoryWorld.ts';
import { requestFlows } from './requestFlows.ts';
import { askedCall, disconnected, handle, keys, tokenOf } from './scenes.ts';
import type { World } from './world.ts';

const answered = (status: number, body: unknown): WebAnswer => ({
  kind: 'answered',
  status,
  contentType: 'application/json',
  retryAfterMs: null,
  body: JSON.stringify(body),
});
const good = answered(200, { account: { balance: 12.5, owner: 'Ada' } });
const down: WebAnswer = { kind: 'failed', why: 'no answer (ECONNREFUSED)', retryable: true };

/** A call that has been asked for its PIN and asks a web service now. */
const asking = async (answer: WebAnswer, url?: string) => {
  const world = memoryWorld(requestFlows(url));
  const sent: WebCall[] = [];
  const deps: RequestDeps = {
    ...world.deps,
    web: {
      send: async (call) => {
        sent.push(call);
        return answer;
      },
    },
    sign: (messageId) => ({ 'webhook-id': messageId }),
    requestBaseUrl: null,
  };
  const id = await askedCall(world);
  const pressed: readonly DtmfKey[] = ['1', '2', '3', '4'];
  const token = await tokenOf(world, id);
  await handle(world, id, { ...keys(world, token, '1'), keys: pressed } as never);
  const [request] = world.requests;
  if (request === undefined) throw new Error('nothing is asked');
  return { world, deps, sent, id, n: request.n };
};

const lastPrompt = (world: World): unknown => {
  const command = world.gateway.orders.at(-1)?.command;
  return command?.kind === 'say' ? command.speech.prompts : command?.kind;
};

test('a service is asked with what the caller typed, and the caller hears the answer', async () => {
  const { world, deps, sent, id, n } = await asking(good);
  expect(await sendRequest(deps, id, n)).toBe('handled');
  expect(sent).toMatchObject([
    {
      method: 'POST',
      url: 'https://api.example.com/balance',
      headers: { 'webhook-id': `req_${id}_${n}`, 'content-type': 'application/json' },
      body: '{"caller":"+12065550100","pin":"1234"}',
      timeoutMs: 1_000,
    },
  ]);
  expect((await world.row(id)).call.variables).toEqual({ balance: '12.5' });
  expect(lastPrompt(world)).toEqual([{ kind: 'text', text: 'You have 12.5.' }]);
});

test('a service that is down is asked again, and then the fallback is heard', async () => {
  const { world, deps, sent, id, n } = await asking(down);
  expect(await sendRequest(deps, id, n)).toBe('handled');
  expect(sent).toHaveLength(3);
  expect(world.logged).toContain('a web service did not answer a request');
  expect(lastPrompt(world)).toEqual([{ kind: 'text', text: 'Please call again.' }]);
});

test('so it is where an answer has not what the step picks', async () => {
  const { world, deps, id, n } = await asking(answered(200, { account: {} }));
  await sendRequest(deps, id, n);
  expect(lastPrompt(world)).toEqual([{ kind: 'text', text: 'Please call again.' }]);
});

test('the timeline names what came of it, not what was sent', async () => {
  const { world, deps, id, n } = await asking(answered(403, { pin: '1234' }));
  await sendRequest(deps, id, n);
  const { events } = await world.deps.store.timeline(id);
  const event = events.find(({ kind }) => kind === 'RequestAnswered');
  expect(event).toMatchObject({
    id: `result|${n}`,
    status: 403,
    fields: {},
    note: 'it answered 403',
  });
  expect(JSON.stringify(events)).not.toContain('1234');
});

test('a path that nothing completes leads to the fallback, and the timeline says why', async () => {
  const { world, deps, sent, id, n } = await asking(good, '/balance');
  expect(await sendRequest(deps, id, n)).toBe('handled');
  expect(sent).toEqual([]);
  expect(lastPrompt(world)).toEqual([{ kind: 'text', text: 'Please call again.' }]);
  const { events } = await world.deps.store.timeline(id);
  expect(events.find(({ kind }) => kind === 'RequestFailed')).toMatchObject({
    note: 'the address is only a path, and REQUEST_BASE_URL is not set',
  });
});

test('a message that comes twice asks once, as the call has moved on', async () => {
  const { deps, sent, id, n } = await asking(good);
  await sendRequest(deps, id, n);
  expect(await sendRequest(deps, id, n)).toBe('past');
  expect(sent).toHaveLength(1);
});

test('two at once are one answer', async () => {
  const { world, deps, id, n } = await asking(good);
  const results = await Promise.all([sendRequest(deps, id, n), sendRequest(deps, id, n)]);
  expect(results.toSorted()).toEqual(['duplicate', 'handled']);
  const said = world.gateway.orders.filter(({ command }) => command.kind === 'say');
  expect(said).toHaveLength(1);
});

test('nobody is asked for a caller who has hung up', async () => {
  const { world, deps, sent, id, n } = await asking(good);
  await handle(world, id, disconnected(world, 'hungUp'));
  expect(await sendRequest(deps, id, n)).toBe('past');
  expect(sent).toEqual([]);
});

test('an answer that comes after the caller has hung up is only noted', async () => {
  const { world, deps, id, n } = await asking(good);
  const slow: RequestDeps = {
    ...deps,
    web: {
      send: async () => {
        await handleCallEvent(deps, id, disconnected(world, 'hungUp'));
        return good;
      },
    },
  };
  expect(await sendRequest(slow, id, n)).toBe('handled');
  expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
});

test('a call or a request that is not known is none', async () => {
  const { deps, id, n } = await asking(good);
  expect(await sendRequest(deps, 'nobody' as CallId, n)).toBe('unknownCall');
  expect(await sendRequest(deps, id, (n + 7) as CommandNumber)).toBe('past');
});
