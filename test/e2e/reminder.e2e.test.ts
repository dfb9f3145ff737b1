import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterAll, expect, test } from 'vitest';
import { type CallResource, until, useHouse } from './house.ts';

type Status = Readonly<{
  call: string;
  sequence: number;
  status: string;
  attempt: number;
  outcome?: string;
  why?: string;
  reference: string;
}>;

const house = useHouse();
const retryMs = 120_000;
const got: Status[] = [];
const forged: string[] = [];

/** Takes status webhooks as the service that asked for a call would, and checks each signature. */
const receiver = http.createServer(async (request, response) => {
  const body = (await buffer(request)).toString();
  const secrets = house.environment().settings.WEBHOOK_SECRETS?.split(',') ?? [];
  try {
    // The library wants plain texts, as these headers are.
    const headers = request.headers as Record<string, string>;
    new Webhook(secrets[0] ?? '').verify(body, headers);
    const { type, data } = JSON.parse(body) as { type: string; data: Status };
    if (type === 'call.status') got.push(data);
  } catch (error) {
    forged.push(`${error} ${body}`);
  }
  response.writeHead(204).end();
});
await new Promise<void>((resolve) => {
  receiver.listen(0, '127.0.0.1', resolve);
});
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

test('a reminder is busy twice and heard the third time; every state is told once', async () => {
  const to = '+12065550171';
  const person = {
    behaviour: ['busy', 'busy', 'answer'],
    script: [
      ...[{ hear: 'To hear it, press 1' }, { press: '1' }],
      ...[{ hear: '/appointment/i' }, { press: '1' }],
    ],
  };
  await house.simulate('PUT', `/_sim/handsets/${to}`, person);
  const { port } = receiver.address() as AddressInfo;
  const response = await house.api('POST', '/api/calls', {
    headers: { 'Idempotency-Key': 'reminder-1' },
    body: {
      to,
      flow: 'appointment-reminder',
      variables: { name: 'Ada', when: 'tomorrow at ten' },
      retry: { on: ['busy'], attempts: 3, interval: '1s' },
      statusUrl: `http://127.0.0.1:${port}/status`,
      reference: 'appointment 4711',
    },
  });
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as CallResource;
  const states = await until(
    async () => got,
    (all) => all.some(({ status }) => status === 'ended'),
    retryMs,
  );
  expect(forged).toEqual([]);
  expect(new Set(states.map(({ call, reference }) => `${call} ${reference}`))).toEqual(
    new Set([`${id} appointment 4711`]),
  );
  expect(states.map(({ sequence }) => sequence)).toEqual(states.map((_, n) => n + 1));
  const told = states.map(({ attempt, status, why }) => [attempt, status, ...(why ? [why] : [])]);
  const rung = (attempt: number) => [
    [attempt, 'dialing'],
    [attempt, 'ringing'],
  ];
  expect(told).toEqual([
    ...rung(1),
    [2, 'scheduled', 'retry'],
    ...rung(2),
    [3, 'scheduled', 'retry'],
    ...rung(3),
    [3, 'active'],
    [3, 'ended'],
  ]);
  expect(states.at(-1)).toMatchObject({ outcome: 'completed' });

  const legs = (await house.legs()).filter((leg) => leg.to === to);
  expect(legs.map(({ endReason }) => endReason)).toEqual(['busy', 'busy', expect.any(String)]);
  const call = (await (await house.api('GET', `/api/calls/${id}`)).json()) as CallResource;
  expect(call).toMatchObject({ status: 'ended', outcome: 'completed', attempt: 3 });
  const kinds = call.timeline?.map(({ kind }) => kind) ?? [];
  expect(kinds.filter((kind) => kind === 'create')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'CreateFailed')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'Connected')).toHaveLength(1);
});
