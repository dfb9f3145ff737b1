import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startRecordedCall } from '../startRecordedCall.ts';
import { startRecordingSimulator } from '../startRecordingSimulator.ts';

test('it is inactive in the answer, then the app is told where it said', async () => {
  const { app, connect, recordings, until } = await startRecordingSimulator();
  const { id, connection } = await connect();
  const { callConnectionId = '' } = await connection.getCallConnectionProperties();
  const started = await recordings.start({
    callConnectionId,
    recordingStateCallbackEndpointUrl: app.callback('recordings'),
  });
  expect(started).toMatchObject({
    recordingId: expect.stringMatching(/^[\w-]{60,}$/),
    recordingState: 'inactive',
    recordingKind: 'azureCommunicationServices',
  });
  const { event, parsed } = await app.next('RecordingStateChanged', 'recordings');
  expect(parsed).toMatchObject({
    kind: 'RecordingStateChanged',
    recordingId: started.recordingId,
    state: 'active',
    startDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/),
  });
  expect(event.data.callConnectionId).toBe(callConnectionId);
  await until(id, ({ transcript }) => transcript.at(-1)?.state === 'active');
});

test('a call is found by its server call id; one can be recorded once at a time', async () => {
  const { callConnectionId, nextReady, record, recordingId, recordings, serverCallId } =
    await startRecordedCall();
  const twice = { statusCode: 400, code: '8559' };
  const locator = { id: serverCallId, kind: 'serverCallLocator' as const };
  await expect(recordings.start({ callLocator: locator })).rejects.toMatchObject(twice);
  await expect(recordings.start({ callConnectionId })).rejects.toMatchObject(twice);
  await recordings.stop(recordingId);
  await nextReady();
  expect(await record(callConnectionId)).not.toBe(recordingId);
});

test('the same request again is the same recording', async () => {
  const { connect, url } = await startRecordingSimulator();
  const { connection } = await connect();
  const { callConnectionId } = await connection.getCallConnectionProperties();
  const request = {
    path: '/calling/recordings?api-version=2026-03-12',
    body: { callConnectionId },
    headers: {
      'repeatability-request-id': 'a8b2f4a2-0f0c-4bb5-9a1c-2f8b1f2f3a4b',
      'repeatability-first-sent': new Date().toUTCString(),
    },
  };
  const [first, second] = [await sendSigned(url, request), await sendSigned(url, request)];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(await second.json()).toEqual(await first.json());
});

test('a call that is over, one that nobody has answered, and groups are refused', async () => {
  const { client, connect, recordings, sim, app } = await startRecordingSimulator();
  const notFound = { statusCode: 404, code: '8522' };
  await expect(recordings.start({ callConnectionId: 'none' })).rejects.toMatchObject(notFound);
  const group = { id: 'g', kind: 'groupCallLocator' as const };
  await expect(recordings.start({ callLocator: group })).rejects.toMatchObject(notFound);
  await sim('PUT', '/handsets/+18005551001', { behaviour: 'noAnswer' });
  const invite = {
    targetParticipant: { phoneNumber: '+18005551001' },
    sourceCallIdNumber: { phoneNumber: '+18005550199' },
  };
  const { callConnectionProperties } = await client.createCall(invite, app.callback('b'));
  const { callConnectionId = '' } = callConnectionProperties;
  await expect(recordings.start({ callConnectionId })).rejects.toMatchObject({
    statusCode: 400,
    code: '8501',
  });
  const { connection } = await connect();
  const ended = (await connection.getCallConnectionProperties()).callConnectionId ?? '';
  await connection.hangUp(true);
  await expect(recordings.start({ callConnectionId: ended })).rejects.toMatchObject(notFound);
});

test('what cannot be recorded so is refused, and so is a container of your own', async () => {
  const { connect, recordings } = await startRecordingSimulator();
  const { connection } = await connect();
  const { callConnectionId = '' } = await connection.getCallConnectionProperties();
  const wrong = { recordingChannel: 'unmixed', recordingFormat: 'mp3' } as const;
  await expect(recordings.start({ callConnectionId, ...wrong })).rejects.toMatchObject({
    statusCode: 400,
    code: '8523',
  });
  const recordingStorage = {
    recordingStorageKind: 'azureBlobStorage',
    recordingDestinationContainerUrl: 'https://contoso.blob.core.windows.net/recordings',
  } as const;
  await expect(recordings.start({ callConnectionId, recordingStorage })).rejects.toMatchObject({
    statusCode: 405,
    code: '8520',
  });
});

test('faults: refused, or taken and then failed', async () => {
  const { app, connect, recordings, sim } = await startRecordingSimulator();
  const { connection } = await connect();
  const { callConnectionId = '' } = await connection.getCallConnectionProperties();
  await sim('PUT', '/faults', { recording: { start: 'refused' } });
  await expect(recordings.start({ callConnectionId })).rejects.toMatchObject({
    statusCode: 400,
    code: '8571',
  });
  await sim('PUT', '/faults', { recording: { start: 'fails' } });
  const { recordingId } = await recordings.start({ callConnectionId });
  expect((await app.next('StartRecordingFailed')).parsed).toMatchObject({
    recordingId,
    resultInformation: { code: 500, subCode: 9999 },
  });
  await expect(recordings.getState(recordingId ?? '')).rejects.toMatchObject({ statusCode: 404 });
});

test('a callback goes to a web address', async () => {
  const { connect, url } = await startRecordingSimulator();
  const { connection } = await connect();
  const { callConnectionId } = await connection.getCallConnectionProperties();
  const path = '/calling/recordings?api-version=2026-03-12';
  const body = { callConnectionId, recordingStateCallbackUri: 'ftp://localhost/x' };
  const response = await sendSigned(url, { path, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: '8523' } });
});
