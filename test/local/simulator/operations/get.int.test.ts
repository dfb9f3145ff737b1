import { expect, test } from 'vitest';
import { caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('a leg is described while it lasts', async () => {
  const { app, connect, sim } = await startSimulator();
  const { connection, id } = await connect();
  expect(await connection.getCallConnectionProperties()).toMatchObject({
    callConnectionState: 'connected',
    callbackUri: app.callback('a'),
    source: { phoneNumber: caller },
    targetParticipants: [{ phoneNumber: ourNumber }],
  });
  await sim('POST', `/calls/${id}/hangup`);
  await expect(connection.getCallConnectionProperties()).rejects.toMatchObject({
    statusCode: 404,
    code: '8522',
    message: 'Call not found.',
  });
});
