import { expect, test } from 'vitest';
import { sendRequest } from '../../src/calls/sendRequest.ts';
import type { DtmfKey } from '../../src/flow/flow.ts';
import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableFlowStore } from '../../src/store/createTableFlowStore.ts';
import { createSigner } from '../../src/web/createSigner.ts';
import { createWebClient } from '../../src/web/createWebClient.ts';
import { testSeal } from '../store/testSeal.ts';
import { freshTables } from '../store/testTables.ts';
import { testServer } from '../web/testServer.ts';
import { requestFlows } from './requestFlows.ts';
import { askedCall, handle, keys, tokenOf } from './scenes.ts';
import { createWorld } from './world.ts';

/** A call on Azurite that asks a web service now. */
const asking = async (url: string, allowPrivate = true) => {
  const tables = freshTables();
  const stores = {
    store: createTableCallStore(tables, testSeal),
    index: createTableCallIndex(tables),
    keptFlows: createTableFlowStore(tables),
  };
  const world = createWorld(stores, requestFlows(url));
  const sign = createSigner([`whsec_${Buffer.alloc(32, 1).toString('base64')}`]);
  const web = createWebClient({ allowPrivate });
  const deps = { ...world.deps, web, sign, requestBaseUrl: null };
  const id = await askedCall(world);
  const pressed: readonly DtmfKey[] = ['1', '2', '3', '4'];
  const token = await tokenOf(world, id);
  await handle(world, id, { ...keys(world, token, '1'), keys: pressed } as never);
  const [request] = world.requests;
  if (request === undefined) throw new Error('nothing is asked');
  const send = () => sendRequest(deps, id, request.n);
  const heard = () => {
    const command = world.gateway.orders.at(-1)?.command;
    return command?.kind === 'say' ? command.speech.prompts : command?.kind;
  };
  return { send, heard };
};

const sorry = [{ kind: 'text', text: 'Please call again.' }];

test('a secret comes out of its seal, goes to the service, and the answer is heard', async () => {
  const { url, seen } = await testServer((_, response) => {
    response.writeHead(200).end('{"account":{"balance":"12 dollars"}}');
  });
  const { send, heard } = await asking(url);
  expect(await send()).toBe('handled');
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ caller: '+12065550100', pin: '1234' });
  expect(seen[0]?.headers['webhook-signature']).toMatch(/^v1,/);
  expect(heard()).toEqual([{ kind: 'text', text: 'You have 12 dollars.' }]);
});

test('a service that fails once is asked again, and can tell', async () => {
  let tries = 0;
  const { url, seen } = await testServer((_, response) => {
    tries += 1;
    response.writeHead(tries === 1 ? 503 : 200).end('{"account":{"balance":1}}');
  });
  const { send, heard } = await asking(url);
  await send();
  expect(new Set(seen.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(seen).toHaveLength(2);
  expect(heard()).toEqual([{ kind: 'text', text: 'You have 1.' }]);
});

test.each([
  ['that sends too much', (size: number) => `{"account":{"balance":1},"x":"${'x'.repeat(size)}"}`],
  ['that sends no JSON', () => '<p>hello</p>'],
])('a service %s leads to the fallback', async (_, bodyOf) => {
  const { url } = await testServer((__, response) => {
    response.writeHead(200).end(bodyOf(300_000));
  });
  const { send, heard } = await asking(url);
  await send();
  expect(heard()).toEqual(sorry);
});

test('a service that is slow leads to the fallback', async () => {
  const { url } = await testServer(() => {});
  const { send, heard } = await asking(url);
  await send();
  expect(heard()).toEqual(sorry);
}, 15_000);

test('this machine is not asked unless a setting lets it', async () => {
  const { url, seen } = await testServer((_, response) => void response.end('{}'));
  const { send, heard } = await asking(url, false);
  await send();
  expect(seen).toEqual([]);
  expect(heard()).toEqual(sorry);
});
