import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { planEnvironment } from '../../../../src/local/tasks/environment/planEnvironment.ts';
import { startProvider } from '../../../../src/local/tasks/environment/startProvider.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { testOptions } from './testOptions.ts';

const handshake = z.tuple([
  z.object({ eventType: z.string(), data: z.object({ validationCode: z.string() }) }),
]);

/** A webhook of Event Grid that proves that it is there. */
const webhook = async () => {
  const types: string[] = [];
  const keys = new Set<unknown>();
  const server = createServer(async (request, response) => {
    const [{ eventType, data }] = handshake.parse(await json(request));
    types.push(eventType);
    keys.add(request.headers['x-key']);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ validationResponse: data.validationCode }));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, types, keys };
};

test('incoming calls are announced to the app', async () => {
  const { options } = testOptions(temporaryFolder());
  const provider = await startProvider(options, await planEnvironment(options));
  onTestFinished(provider.stop);
  const { url, types, keys } = await webhook();
  const handshakeType = 'Microsoft.EventGrid.SubscriptionValidationEvent';
  const headers = { 'x-key': 'a' };
  await provider.announceTo({ incomingCalls: url, recordings: null, headers });
  expect(types).toEqual([handshakeType]);
  const recordings = `${url}/recordings`;
  await provider.announceTo({ incomingCalls: url, recordings, headers });
  expect(types).toEqual([handshakeType, handshakeType, handshakeType]);
  expect([...keys]).toEqual(['a']);
});

test('what the simulator was told it knows again after it had to be restarted', async () => {
  const { options, said } = testOptions(temporaryFolder());
  const plan = await planEnvironment(options);
  const provider = await startProvider(options, plan);
  onTestFinished(provider.stop);
  const graph = { start: 'hello', steps: [{ name: 'hello', kind: 'say' }], ways: [] };
  await provider.introduceApp('secret');
  await provider.showFlows({ contoso: graph });
  provider.kill('SIGKILL');
  await vi.waitUntil(() => said.some((line) => line.includes('again')), { timeout: 10_000 });
  const read = async () => {
    const answer = await fetch(`${plan.simulator?.url}/_sim/app/flows/contoso`);
    return answer.ok ? answer.json() : null;
  };
  await vi.waitFor(async () => expect(await read()).toEqual(graph), { timeout: 10_000 });
});

test('with a real resource there is nothing to start', async () => {
  const { options } = testOptions(temporaryFolder());
  const plan = { ...(await planEnvironment(options)), simulator: null };
  const provider = await startProvider(options, plan);
  await provider.announceTo({
    incomingCalls: 'http://nowhere.invalid',
    recordings: null,
    headers: {},
  });
  await provider.introduceApp(null);
  await provider.showFlows({});
  await provider.stop();
});
