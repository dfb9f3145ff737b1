import { expect, test } from 'vitest';
import { agent, caller, ourNumber, startSimulator, voice } from '../startSimulator.ts';

test.each([
  ['busy', 486, 560486],
  ['decline', 603, 560603],
  ['noAnswer', 480, 560480],
  ['unreachable', 404, 560404],
] as const)('a target that is set to %s leaves the call as it was', async (...row) => {
  const [behaviour, code, subCode] = row;
  const { app, connect, sim, until } = await startSimulator();
  await sim('PUT', `/handsets/${agent}`, { behaviour });
  const { connection, id } = await connect();
  const result = await connection.transferCallToParticipant(
    { phoneNumber: agent },
    { operationContext: 't', operationCallbackUrl: app.callback('special') },
  );
  expect(result).toMatchObject({ operationContext: 't' });
  await sim('POST', '/clock/advance', { ms: 31_000 });
  expect((await app.next('CallTransferFailed', 'special')).parsed).toMatchObject({
    operationContext: 't',
    resultInformation: { code, subCode },
  });
  await connection
    .getCallMedia()
    .playToAll([{ kind: 'textSource', text: 'Nobody is there.', ...voice }]);
  await until(id, ({ transcript }) => transcript.some(({ kind }) => kind === 'heard'));
});

test('the two phones stay together after the app has left', async () => {
  const { app, call, connect, sim } = await startSimulator();
  await sim('PUT', `/handsets/${agent}`, { script: [{ say: 'Hello' }] });
  const { connection, id } = await connect();
  await connection.transferCallToParticipant({ phoneNumber: agent });
  const accepted = await app.next('CallTransferAccepted');
  expect(accepted.event.data).toMatchObject({
    transferTarget: { kind: 'phoneNumber', rawId: `4:${agent}` },
    transferee: { kind: 'phoneNumber', rawId: `4:${caller}` },
  });
  await app.next('CallDisconnected');
  await expect(connection.getCallConnectionProperties()).rejects.toMatchObject({ code: '8522' });
  expect(await call(id)).toMatchObject({ state: 'connected' });
  await sim('POST', `/calls/${id}/hangup`);
  const { calls } = await sim<{ calls: unknown[] }>('GET', '/calls');
  expect(calls[1]).toMatchObject({ to: agent, endReason: 'remoteHungUp' });
});

test('a transfer to a number of the resource is a new leg of the same call', async () => {
  const second = '+18005550198';
  const { answer, app, connect } = await startSimulator({ numbers: [ourNumber, second] });
  const { connection } = await connect();
  const first = app.incoming[0];
  await connection.transferCallToParticipant(
    { phoneNumber: second },
    { customCallingContext: [{ kind: 'sipx', key: 'ticket', value: '7' }] },
  );
  const again = await app.nextIncoming();
  expect(again.data).toMatchObject({
    correlationId: first?.data.correlationId,
    from: { rawId: `4:${caller}` },
    to: { rawId: `4:${second}` },
    customContext: { sipHeaders: { 'X-MS-Custom-ticket': '7' } },
  });
  const inner = await answer(again, 'b');
  await app.next('CallTransferAccepted', 'a');
  expect((await app.next('CallDisconnected', 'a')).parsed).toMatchObject({
    resultInformation: { subCode: 7015 },
  });
  await app.next('CallConnected', 'b');
  expect((await inner.listParticipants()).values).toHaveLength(2);
});

test('a caller who hangs up while it rings ends everything', async () => {
  const { app, connect, sim } = await startSimulator();
  await sim('PUT', `/handsets/${agent}`, { afterMs: 20_000 });
  const { connection, id } = await connect();
  await connection.transferCallToParticipant({ phoneNumber: agent });
  await expect(connection.transferCallToParticipant({ phoneNumber: agent })).rejects.toMatchObject({
    statusCode: 409,
  });
  await sim('POST', `/calls/${id}/hangup`);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    resultInformation: { subCode: 540000 },
  });
  const { calls } = await sim<{ calls: unknown[] }>('GET', '/calls');
  expect(calls[1]).toMatchObject({ to: agent, endReason: 'cancelled' });
});

test('nobody is transferred to somebody who is in the call', async () => {
  const { connect } = await startSimulator();
  const { connection } = await connect();
  await expect(connection.transferCallToParticipant({ phoneNumber: caller })).rejects.toMatchObject(
    { statusCode: 400, code: '8523' },
  );
  await expect(
    connection.transferCallToParticipant(
      { phoneNumber: agent },
      { transferee: { phoneNumber: '+14255550177' } },
    ),
  ).rejects.toMatchObject({ statusCode: 400, code: '8523' });
});
