import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { shakeHands } from '../../../../src/local/simulator/events/shakeHands.ts';
import { createTestWorld } from '../createTestWorld.ts';

type Answer = { status: number; headers?: Record<string, string>; body?: string };

async function serve(answer: (code: string) => Answer): Promise<string> {
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      const code = text === '' ? '' : JSON.parse(text)[0].data.validationCode;
      const { status, headers, body } = answer(code);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

const origin = { 'webhook-allowed-origin': 'eventgrid.azure.net' };

test.each<[string, 'eventGrid' | 'cloudEvents', (code: string) => Answer, RegExp | undefined]>([
  [
    'the code',
    'eventGrid',
    (code) => ({ status: 200, body: `{"validationResponse":"${code}"}` }),
    undefined,
  ],
  [
    'the code, but accepted',
    'eventGrid',
    (code) => ({ status: 202, body: `{"validationResponse":"${code}"}` }),
    /answered 202/,
  ],
  ['another code', 'eventGrid', () => ({ status: 200, body: '{"validationResponse":1}' }), /wrong/],
  ['no JSON', 'eventGrid', () => ({ status: 200, body: 'OK' }), /wrong answer/],
  ['no object', 'eventGrid', () => ({ status: 200, body: 'null' }), /wrong answer/],
  ['the origin', 'cloudEvents', () => ({ status: 200, headers: origin }), undefined],
  ['no origin', 'cloudEvents', () => ({ status: 200 }), /WebHook-Allowed-Origin/],
  ['not found', 'cloudEvents', () => ({ status: 404, headers: origin }), /OPTIONS answered 404/],
])('%s for %s', async (_what, schema, answer, refusal) => {
  const { client } = createTestWorld().world;
  const subscription = { name: 'x', endpoint: await serve(answer), eventTypes: [], schema };
  const said = await shakeHands(client, subscription, 5000);
  if (refusal === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(refusal);
});

test('nobody there', async () => {
  const { client } = createTestWorld().world;
  const subscription = { name: 'x', eventTypes: [], schema: 'eventGrid' as const };
  const endpoint = 'http://localhost:1/';
  expect(await shakeHands(client, { ...subscription, endpoint }, 5000)).toMatch(/not be reached/);
});
