import { CallAutomationClient } from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { accessKey, audience, caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('an answered call is 200 with everything but a state, then CallConnected', async () => {
  const { app, client, dial } = await startSimulator();
  await dial();
  const { data } = await app.nextIncoming();
  const { callConnectionProperties } = await client.answerCall(
    data.incomingCallContext,
    app.callback('a'),
    { operationContext: 'answer-1' },
  );
  expect(callConnectionProperties).toMatchObject({
    callConnectionState: 'unknown',
    serverCallId: data.serverCallId,
    correlationId: data.correlationId,
    source: { phoneNumber: caller },
    answeredFor: { phoneNumber: ourNumber },
  });
  const connected = await app.next('CallConnected');
  expect(connected.token).toMatchObject({ aud: audience });
  expect(connected.event.data).toMatchObject({
    operationContext: 'answer-1',
    correlationId: data.correlationId,
    serverCallId: data.serverCallId,
    resultInformation: { code: 200, subCode: 0 },
  });
  const updated = await app.next('ParticipantsUpdated');
  expect(updated.parsed).toMatchObject({
    sequenceNumber: 1,
    participants: [
      { identifier: { communicationUserId: expect.stringContaining(`8:acs:${audience}_`) } },
      { identifier: { phoneNumber: caller } },
    ],
  });
});

test('an incoming call can be answered once', async () => {
  const { app, client, dial } = await startSimulator();
  await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  await client.answerCall(incomingCallContext, app.callback('a'));
  await expect(client.answerCall(incomingCallContext, app.callback('b'))).rejects.toMatchObject({
    statusCode: 404,
    code: '8522',
  });
});

test('a call that rang for 30 s is over', async () => {
  const { app, answer, call, dial, sim } = await startSimulator();
  const id = await dial();
  const incoming = await app.nextIncoming();
  await sim('POST', '/clock/advance', { ms: 29_000 });
  expect(await call(id)).toMatchObject({ state: 'ringing' });
  await sim('POST', '/clock/advance', { ms: 1500 });
  expect(await call(id)).toMatchObject({ state: 'ended', endReason: 'noAnswer' });
  await expect(answer(incoming)).rejects.toMatchObject({ statusCode: 404, code: '8522' });
});

test('a caller who hung up while it rang cannot be answered', async () => {
  const { app, answer, dial, sim } = await startSimulator();
  const id = await dial();
  const incoming = await app.nextIncoming();
  expect(await sim('POST', `/calls/${id}/hangup`)).toMatchObject({ endReason: 'hungUp' });
  await expect(answer(incoming)).rejects.toMatchObject({ statusCode: 404, code: '8522' });
});

test('a caller who hangs up between the answer and the connection ends the leg', async () => {
  const { app, answer, dial, sim } = await startSimulator({ factor: 1, answerDelayMs: 60_000 });
  const id = await dial();
  const connection = await answer(await app.nextIncoming());
  await expect(
    connection.getCallMedia().playToAll([{ kind: 'fileSource', url: 'http://localhost/x.wav' }]),
  ).rejects.toMatchObject({ statusCode: 400, code: '8501' });
  await sim('POST', `/calls/${id}/hangup`);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    operationContext: 'leg-a',
    resultInformation: { subCode: 540000 },
  });
});

test('an http callback address is refused when the resource does not allow it', async () => {
  const { app, answer, dial } = await startSimulator({ allowHttpCallbacks: false });
  await dial();
  await expect(answer(await app.nextIncoming())).rejects.toMatchObject({
    statusCode: 400,
    code: '8523',
  });
});

test('a client with another key is turned away', async () => {
  const { app, url, dial } = await startSimulator();
  await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  const otherKey = accessKey.replace(/^./, 'A');
  const stranger = new CallAutomationClient(`endpoint=${url}/;accesskey=${otherKey}`, {
    allowInsecureConnection: true,
  });
  await expect(stranger.answerCall(incomingCallContext, app.callback('a'))).rejects.toMatchObject({
    statusCode: 401,
    code: '7509',
  });
});
