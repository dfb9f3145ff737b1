import { expect, test } from 'vitest';
import { agent, caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('in a call of two the app that leaves ends it', async () => {
  const { app, call, connect } = await startSimulator();
  const { connection, id } = await connect();
  await connection.hangUp(false);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    operationContext: 'leg-a',
    resultInformation: { code: 200, subCode: 7000 },
  });
  expect(await call(id)).toMatchObject({ state: 'ended', endReason: 'remoteHungUp' });
  await expect(connection.hangUp(false)).rejects.toMatchObject({ statusCode: 404 });
});

test('in a bigger call the others stay', async () => {
  const { app, client, sim } = await startSimulator();
  const { callConnection } = await client.createGroupCall(
    [{ phoneNumber: caller }, { phoneNumber: agent }],
    app.callback('a'),
    { sourceCallIdNumber: { phoneNumber: ourNumber } },
  );
  const calls = async () => (await sim<{ calls: { state: string }[] }>('GET', '/calls')).calls;
  await app.next('ParticipantsUpdated');
  await app.next('ParticipantsUpdated');
  await callConnection.hangUp(false);
  await app.next('CallDisconnected');
  expect(await calls()).toMatchObject([{ state: 'connected' }, { state: 'connected' }]);
});
