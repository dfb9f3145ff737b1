import { expect, test } from 'vitest';
import { caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('an operation can be told to fail, with a code and Retry-After, so often', async () => {
  const { connect, sim } = await startSimulator();
  const { connection } = await connect();
  const status = [{ operation: 'get', code: 429, times: 2, subCode: 8516, retryAfter: 7 }];
  await sim('PUT', '/faults', { status });
  for (const _each of [1, 2]) {
    await expect(connection.getCallConnectionProperties()).rejects.toMatchObject({
      statusCode: 429,
      code: '8516',
    });
  }
  await connection.getCallConnectionProperties();
});

test('the effect may come although the answer says otherwise, and a repeat finds it', async () => {
  const { app, call, client, dial, sim } = await startSimulator();
  const status = [{ operation: 'answer', code: 503, afterEffect: true }];
  await sim('PUT', '/faults', { status });
  const id = await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  const requestOptions = { customHeaders: { 'Repeatability-Request-ID': 'r-1' } };
  const send = () => client.answerCall(incomingCallContext, app.callback('a'), { requestOptions });
  await expect(send()).rejects.toMatchObject({ statusCode: 503 });
  await app.next('CallConnected');
  expect(await call(id)).toMatchObject({ state: 'connected' });
  expect((await send()).callConnectionProperties.callConnectionId).toEqual(expect.any(String));
});

test('the connection may be cut, after the effect or instead of it', async () => {
  const { app, client, sim } = await startSimulator();
  const status = [
    { operation: 'create', code: 0 },
    { operation: 'create', code: 0, afterEffect: true },
  ];
  await sim('PUT', '/faults', { status });
  const place = () =>
    client.createCall(
      {
        targetParticipant: { phoneNumber: caller },
        sourceCallIdNumber: { phoneNumber: ourNumber },
      },
      app.callback('a'),
    );
  await expect(place()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await sim<{ calls: unknown[] }>('GET', '/calls')).calls).toHaveLength(0);
  await expect(place()).rejects.toMatchObject({ code: 'ECONNRESET' });
  await app.next('CallConnected');
});

test('events may come before the answer', async () => {
  const { app, client, dial, sim } = await startSimulator();
  await sim('PUT', '/faults', { beforeResponse: true });
  await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  await client.answerCall(incomingCallContext, app.callback('a'));
  expect(app.received.map(({ name }) => name)).toContain('CallConnected');
});
