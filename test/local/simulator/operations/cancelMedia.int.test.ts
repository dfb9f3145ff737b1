import { expect, test } from 'vitest';
import { caller, startSimulator, voice } from '../startSimulator.ts';

test('what plays is cancelled, what waits is forgotten', async () => {
  const { app, connect, sim } = await startSimulator({ factor: 1 });
  const { connection } = await connect();
  const media = connection.getCallMedia();
  const text = 'x'.repeat(1000);
  await media.playToAll([{ kind: 'textSource', text, ...voice }], { operationContext: 'one' });
  await media.playToAll([{ kind: 'textSource', text, ...voice }], { operationContext: 'two' });
  await media.cancelAllOperations();
  expect((await app.next('PlayCanceled')).parsed).toMatchObject({ operationContext: 'one' });
  await sim('POST', '/clock/advance', { ms: 200_000 });
  expect(app.received.filter(({ event }) => event.data.operationContext === 'two')).toEqual([]);
});

test('a recognition is cancelled too', async () => {
  const { app, connect } = await startSimulator();
  const { connection } = await connect();
  const media = connection.getCallMedia();
  await media.startRecognizing(
    { phoneNumber: caller },
    { kind: 'callMediaRecognizeDtmfOptions', operationContext: 'r' },
  );
  await media.cancelAllOperations();
  expect((await app.next('RecognizeCanceled')).parsed).toMatchObject({ operationContext: 'r' });
});
