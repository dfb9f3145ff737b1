import { DtmfTone } from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { startCall } from '../startGroup.ts';
import { audience, caller } from '../startSimulator.ts';

const target = { phoneNumber: caller };

test('keys are heard by the phone, and it takes their time', async () => {
  const { advance, app, connection, id, lived } = await startCall({ factor: 1, answerDelayMs: 0 });
  const media = connection.getCallMedia();
  const tones = [DtmfTone.One, DtmfTone.Two, DtmfTone.Pound, DtmfTone.Asterisk, DtmfTone.A];
  const result = await media.sendDtmfTones(tones, target, {
    operationContext: 'sd',
    operationCallbackUrl: app.callback('special'),
  });
  expect(result).toMatchObject({ operationContext: 'sd' });
  await expect(media.sendDtmfTones(tones, target)).rejects.toMatchObject({
    statusCode: 412,
    code: '8583',
  });
  await advance(2000);
  expect((await app.next('SendDtmfTonesCompleted', 'special')).parsed).toMatchObject({
    operationContext: 'sd',
    resultInformation: { code: 200, subCode: 0 },
  });
  expect(await lived(id, 'heard')).toMatchObject([{ tones: '12#*a' }]);
});

test('what is cancelled has failed', async () => {
  const { app, connection } = await startCall({ factor: 1, answerDelayMs: 0 });
  await connection.getCallMedia().sendDtmfTones([DtmfTone.One], target);
  await connection.getCallMedia().cancelAllOperations();
  expect((await app.next('SendDtmfTonesFailed')).parsed).toMatchObject({
    resultInformation: { code: 400, subCode: 8508 },
  });
});

test('at most 18 keys, and only to phones', async () => {
  const { connection } = await startCall();
  const media = connection.getCallMedia();
  const refused = { statusCode: 400, code: '8523' };
  const tooMany = Array.from({ length: 19 }, () => DtmfTone.One);
  await expect(media.sendDtmfTones(tooMany, target)).rejects.toMatchObject(refused);
  await expect(media.sendDtmfTones([], target)).rejects.toMatchObject(refused);
  const user = { communicationUserId: `8:acs:${audience}_desk` };
  await expect(media.sendDtmfTones([DtmfTone.One], user)).rejects.toMatchObject(refused);
});
