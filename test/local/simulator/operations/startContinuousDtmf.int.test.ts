import { expect, test } from 'vitest';
import { startCall, startGroup } from '../startGroup.ts';
import { agent, caller, voice } from '../startSimulator.ts';

const target = { phoneNumber: caller };

test('every key is told, beside a recognition that takes it too', async () => {
  const { app, connection, id, sim } = await startCall();
  const media = connection.getCallMedia();
  await media.startContinuousDtmfRecognition(target, { operationContext: 'keys' });
  await media.startRecognizing(target, {
    kind: 'callMediaRecognizeDtmfOptions',
    maxTonesToCollect: 2,
    operationContext: 'rec',
  });
  await sim('POST', `/calls/${id}/press`, { tones: '5*' });
  for (const [sequenceId, tone] of [
    [1, 'five'],
    [2, 'asterisk'],
  ]) {
    const told = await app.next('ContinuousDtmfRecognitionToneReceived');
    expect(told.parsed).toMatchObject({ operationContext: 'keys', sequenceId, tone });
  }
  expect((await app.next('RecognizeCompleted')).event.data).toMatchObject({
    dtmfResult: { tones: ['five', 'asterisk'] },
  });
});

test('keys of others are not told', async () => {
  const { app, connection, id, legOf, sim } = await startGroup();
  await connection.getCallMedia().startContinuousDtmfRecognition({ phoneNumber: agent });
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await sim('POST', `/calls/${(await legOf(agent)).id}/press`, { tones: '2' });
  expect((await app.next('ContinuousDtmfRecognitionToneReceived')).parsed).toMatchObject({
    sequenceId: 1,
    tone: 'two',
  });
});

test('it does not begin while the same person hears a prompt of their own', async () => {
  const { connection } = await startGroup({ factor: 1 });
  const media = connection.getCallMedia();
  await media.play([{ kind: 'textSource', text: 'x'.repeat(500), ...voice }], [target]);
  await expect(media.startContinuousDtmfRecognition(target)).rejects.toMatchObject({
    statusCode: 412,
    code: '8583',
  });
  await media.startContinuousDtmfRecognition({ phoneNumber: agent });
});

test('Teams users have no keys, and strangers are not listened to', async () => {
  const { app, connection, sim } = await startCall();
  const teams = { microsoftTeamsUserId: '0f0f0f0f-0000-4000-8000-0000000abcde' };
  await sim('PUT', `/handsets/8:orgid:${teams.microsoftTeamsUserId}`, {});
  await connection.addParticipant({ targetParticipant: teams });
  await app.next('AddParticipantSucceeded');
  const media = connection.getCallMedia();
  await expect(media.startContinuousDtmfRecognition(teams)).rejects.toMatchObject({
    statusCode: 405,
    code: '8520',
  });
  const stranger = media.startContinuousDtmfRecognition({ phoneNumber: agent });
  await expect(stranger).rejects.toMatchObject({ statusCode: 400, code: '8558' });
});
