import { expect, test } from 'vitest';
import { agent, caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('terminate ends the call for everybody, once', async () => {
  const { app, client, sim } = await startSimulator();
  const { callConnection } = await client.createGroupCall(
    [{ phoneNumber: caller }, { phoneNumber: agent }],
    app.callback('a'),
    { sourceCallIdNumber: { phoneNumber: ourNumber }, operationContext: 'group' },
  );
  await app.next('ParticipantsUpdated');
  await app.next('ParticipantsUpdated');
  await callConnection.hangUp(true);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    operationContext: 'group',
    resultInformation: { code: 200, subCode: 7000 },
  });
  expect((await sim<{ calls: unknown[] }>('GET', '/calls')).calls).toMatchObject([
    { endReason: 'remoteHungUp' },
    { endReason: 'remoteHungUp' },
  ]);
  await expect(callConnection.hangUp(true)).rejects.toMatchObject({
    statusCode: 404,
    code: '8522',
  });
});
