import type { RestError } from '@azure/core-rest-pipeline';
import { expect, test } from 'vitest';
import { agent, caller, ourNumber, type Simulator, startSimulator } from '../startSimulator.ts';

const place = ({ app, client }: Simulator, to: string, from: string | undefined, leg = 'a') =>
  client.createCall(
    {
      targetParticipant: { phoneNumber: to },
      ...(from === undefined ? {} : { sourceCallIdNumber: { phoneNumber: from } }),
    },
    app.callback(leg),
    { operationContext: `out-${leg}` },
  );

test('a phone that answers connects the call', async () => {
  const simulator = await startSimulator();
  const { app, sim } = simulator;
  const { callConnectionProperties } = await place(simulator, caller, ourNumber);
  expect(callConnectionProperties).toMatchObject({ callConnectionState: 'connecting' });
  expect(callConnectionProperties.serverCallId).toBeUndefined();
  expect((await app.next('CallConnected')).parsed).toMatchObject({ operationContext: 'out-a' });
  expect((await app.next('ParticipantsUpdated')).event.data.participants).toHaveLength(2);
  const { calls } = await sim<{ calls: { id: string }[] }>('GET', '/calls');
  expect(calls).toMatchObject([{ from: ourNumber, to: caller, state: 'connected' }]);
  await sim('POST', `/calls/${calls[0]?.id}/hangup`);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    operationContext: 'out-a',
    resultInformation: { code: 200, subCode: 560000 },
  });
});

test.each([
  ['busy', 486, 560486, 'busy'],
  ['decline', 603, 560603, 'declined'],
  ['noAnswer', 480, 560480, 'noAnswer'],
  ['unreachable', 404, 560404, 'unreachable'],
] as const)(
  'a phone that is set to %s fails the call',
  async (behaviour, code, subCode, reason) => {
    const simulator = await startSimulator();
    const { app, sim } = simulator;
    await sim('PUT', `/handsets/${caller}`, { behaviour });
    await place(simulator, caller, ourNumber);
    await sim('POST', '/clock/advance', { ms: 31_000 });
    for (const name of ['CallDisconnected', 'CreateCallFailed']) {
      expect((await app.next(name)).parsed).toMatchObject({
        operationContext: 'out-a',
        resultInformation: { code, subCode },
      });
    }
    const { calls } = await sim<{ calls: unknown[] }>('GET', '/calls');
    expect(calls).toMatchObject([{ state: 'ended', endReason: reason }]);
  },
);

test.each([undefined, '+18005550100'])('the caller id %s is not one of ours', async (from) => {
  const simulator = await startSimulator();
  await place(simulator, caller, from);
  expect((await simulator.app.next('CreateCallFailed')).parsed).toMatchObject({
    resultInformation: { code: 403, subCode: 510403 },
  });
});

test('a third concurrent call from one number fails', async () => {
  const simulator = await startSimulator();
  const { app } = simulator;
  await place(simulator, '+14255550101', ourNumber, 'one');
  await place(simulator, '+14255550102', ourNumber, 'two');
  await app.next('CallConnected', 'one');
  await app.next('CallConnected', 'two');
  await place(simulator, '+14255550103', ourNumber, 'three');
  expect((await app.next('CreateCallFailed', 'three')).parsed).toMatchObject({
    resultInformation: { code: 603, subCode: 560603 },
  });
});

test('a list of behaviours is one per call, and the last repeats', async () => {
  const simulator = await startSimulator();
  const { app, sim } = simulator;
  await sim('PUT', `/handsets/${caller}`, { behaviour: ['busy', 'decline'] });
  for (const [leg, subCode] of [
    ['one', 560486],
    ['two', 560603],
    ['three', 560603],
  ] as const) {
    await place(simulator, caller, ourNumber, leg);
    expect((await app.next('CreateCallFailed', leg)).parsed).toMatchObject({
      resultInformation: { subCode },
    });
  }
});

test('a call that rings can be cancelled', async () => {
  const simulator = await startSimulator();
  const { app, sim } = simulator;
  await sim('PUT', `/handsets/${caller}`, { behaviour: 'answer', afterMs: 20_000 });
  const { callConnection } = await place(simulator, caller, ourNumber);
  await callConnection.hangUp(true);
  expect((await app.next('CreateCallFailed')).parsed).toMatchObject({
    resultInformation: { code: 487, subCode: 560487 },
  });
  const { calls } = await sim<{ calls: unknown[] }>('GET', '/calls');
  expect(calls).toMatchObject([{ state: 'ended', endReason: 'cancelled' }]);
});

test('a phone that rings can decline', async () => {
  const simulator = await startSimulator();
  const { app, sim } = simulator;
  await sim('PUT', `/handsets/${caller}`, { afterMs: 20_000 });
  await place(simulator, caller, ourNumber);
  await sim('GET', '/calls');
  const { calls } = await sim<{ calls: { id: string }[] }>('GET', '/calls');
  await sim('POST', `/calls/${calls[0]?.id}/hangup`);
  expect((await app.next('CreateCallFailed')).parsed).toMatchObject({
    resultInformation: { subCode: 560603 },
  });
});

test('the first of several to answer connects a group call, the others join', async () => {
  const { app, client } = await startSimulator();
  await client.createGroupCall(
    [{ phoneNumber: caller }, { phoneNumber: agent }],
    app.callback('a'),
    {
      sourceCallIdNumber: { phoneNumber: ourNumber },
    },
  );
  await app.next('CallConnected');
  await app.until(
    () =>
      app.received.some(
        ({ event }) =>
          Array.isArray(event.data.participants) && event.data.participants.length === 3,
      ),
    'three participants',
  );
});

test('a call to a number of the resource comes back as an incoming call', async () => {
  const simulator = await startSimulator({ numbers: [ourNumber, '+18005550198'] });
  const { answer, app, sim } = simulator;
  const { callConnectionProperties } = await place(simulator, '+18005550198', ourNumber, 'out');
  const incoming = await app.nextIncoming();
  expect(incoming.data).toMatchObject({
    correlationId: callConnectionProperties.correlationId,
    from: { rawId: `4:${ourNumber}` },
    to: { rawId: '4:+18005550198' },
  });
  const inner = await answer(incoming, 'in');
  await app.next('CallConnected', 'out');
  await app.next('CallConnected', 'in');
  const { values = [] } = await inner.listParticipants();
  expect(values[1]?.identifier).toMatchObject({ phoneNumber: ourNumber });
  const { calls } = await sim<{ calls: { id: string }[] }>('GET', '/calls');
  await sim('POST', `/calls/${calls[0]?.id}/hangup`, undefined, 409);
  await inner.hangUp(true);
  expect((await app.next('CallDisconnected', 'in')).parsed).toMatchObject({
    resultInformation: { subCode: 7000 },
  });
  expect((await app.next('CallDisconnected', 'out')).parsed).toMatchObject({
    resultInformation: { subCode: 5001 },
  });
});

const cases = [
  ['with Retry-After', { retryAfter: 3 }, '3'],
  ['without Retry-After', {}, undefined],
] as const;
test.each(cases)('a create can be throttled %s, and then nobody rings', async (_, more, header) => {
  const simulator = await startSimulator();
  const { sim } = simulator;
  const fault = { operation: 'create', code: 429, subCode: 8516, ...more };
  await sim('PUT', '/faults', { status: [fault] });
  const refused = await place(simulator, caller, ourNumber).catch((error: unknown) => error);
  expect(refused).toMatchObject({ statusCode: 429, code: '8516' });
  const { headers } = (refused as RestError).response ?? {};
  expect(headers?.get('retry-after')).toBe(header);
  expect(await sim('GET', '/calls')).toEqual({ calls: [] });
  await place(simulator, caller, ourNumber);
  await simulator.app.next('CallConnected');
});

test('the answer to a create may be lost: the call exists, and a repeat finds it', async () => {
  const { app, client, sim } = await startSimulator();
  const status = [{ operation: 'create', code: 0, afterEffect: true }];
  await sim('PUT', '/faults', { status });
  const requestOptions = { customHeaders: { 'Repeatability-Request-ID': 'r-1' } };
  const invite = {
    targetParticipant: { phoneNumber: caller },
    sourceCallIdNumber: { phoneNumber: ourNumber },
  };
  const send = () => client.createCall(invite, app.callback('a'), { requestOptions });
  await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
  const { parsed } = await app.next('CallConnected');
  const { callConnectionProperties } = await send();
  expect(parsed).toMatchObject({ callConnectionId: callConnectionProperties.callConnectionId });
  expect((await sim<{ calls: unknown[] }>('GET', '/calls')).calls).toHaveLength(1);
});

test.each([
  [false, { code: 486, subCode: 560486 }],
  [true, { code: 200, subCode: 0 }],
])('CreateCallFailed may come late, untold: %s', async (untold, told) => {
  const simulator = await startSimulator();
  const { app, sim } = simulator;
  await sim('PUT', '/faults', { createFailedLate: { afterMs: 20_000, untold, times: 1 } });
  await sim('PUT', `/handsets/${caller}`, { behaviour: 'busy' });
  await place(simulator, caller, ourNumber);
  const { parsed } = await app.next('CallDisconnected');
  expect(parsed).toMatchObject({ resultInformation: told });
  expect(app.received.map(({ name }) => name)).toEqual(['CallDisconnected']);
  await sim('POST', '/clock/advance', { ms: 20_000 });
  expect((await app.next('CreateCallFailed')).parsed).toMatchObject({
    resultInformation: { code: 486, subCode: 560486 },
  });
  await place(simulator, caller, ourNumber, 'second');
  await app.next('CreateCallFailed', 'second');
});
