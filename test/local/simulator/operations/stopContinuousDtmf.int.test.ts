import { expect, test } from 'vitest';
import { startCall } from '../startGroup.ts';
import { agent, caller } from '../startSimulator.ts';

const target = { phoneNumber: caller };

test('no key is told any more', async () => {
  const { app, connection, id, sim } = await startCall();
  const media = connection.getCallMedia();
  await media.startContinuousDtmfRecognition(target);
  await media.stopContinuousDtmfRecognition(target, {
    operationContext: 'stop',
    operationCallbackUrl: app.callback('special'),
  });
  expect((await app.next('ContinuousDtmfRecognitionStopped', 'special')).parsed).toMatchObject({
    operationContext: 'stop',
    resultInformation: { code: 200, subCode: 0 },
  });
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await connection.hangUp(true);
  await app.next('CallDisconnected');
  const names = app.received.map(({ name }) => name);
  expect(names).not.toContain('ContinuousDtmfRecognitionToneReceived');
});

test('strangers are refused', async () => {
  const { connection } = await startCall();
  const stranger = { phoneNumber: agent };
  await expect(
    connection.getCallMedia().stopContinuousDtmfRecognition(stranger),
  ).rejects.toMatchObject({ statusCode: 400, code: '8558' });
});
