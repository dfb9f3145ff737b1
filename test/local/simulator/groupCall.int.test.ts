import type { CallMediaRecognizeDtmfOptions } from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { startCall, startGroup } from './startGroup.ts';
import { agent, audience, caller, ourNumber, startSimulator, voice } from './startSimulator.ts';

const dtmf: CallMediaRecognizeDtmfOptions = {
  kind: 'callMediaRecognizeDtmfOptions',
  maxTonesToCollect: 1,
};
const desk = `8:acs:${audience}_desk`;
const teamsUserId = '0f0f0f0f-0000-4000-8000-0000000abcde';
const prompt = (text: string) => ({ kind: 'textSource' as const, text, ...voice });

test('each participant is asked alone, and answers for nobody else', async () => {
  const { app, connection, id, legOf, sim } = await startGroup();
  const media = connection.getCallMedia();
  for (const number of [agent, caller]) {
    await media.startRecognizing({ phoneNumber: number }, { ...dtmf, operationContext: number });
  }
  const again = media.startRecognizing({ phoneNumber: agent }, dtmf);
  await expect(again).rejects.toMatchObject({ statusCode: 412, code: '8583' });
  await sim('POST', `/calls/${id}/press`, { tones: '7' });
  expect((await app.next('RecognizeCompleted')).event.data).toMatchObject({
    operationContext: caller,
    dtmfResult: { tones: ['seven'] },
  });
  await sim('POST', `/calls/${(await legOf(agent)).id}/press`, { tones: '1' });
  expect((await app.next('RecognizeCompleted')).event.data).toMatchObject({
    operationContext: agent,
    dtmfResult: { tones: ['one'] },
  });
});

test('a question that interrupts ends the one before it to the same person only', async () => {
  const { app, connection } = await startGroup();
  const media = connection.getCallMedia();
  const ask = (number: string, operationContext: string) =>
    media.startRecognizing(
      { phoneNumber: number },
      { ...dtmf, interruptCallMediaOperation: true, operationContext },
    );
  await ask(caller, 'caller');
  await ask(agent, 'first');
  await ask(agent, 'second');
  const canceled = await app.next('RecognizeCanceled');
  expect(canceled.parsed).toMatchObject({ operationContext: 'first' });
  await media.cancelAllOperations();
  const rest = [await app.next('RecognizeCanceled'), await app.next('RecognizeCanceled')];
  const contexts = rest.map(({ event }) => event.data.operationContext);
  expect(contexts.toSorted()).toEqual(['caller', 'second']);
});

test('who is asked and hangs up: the question is cancelled', async () => {
  const { app, connection, legOf, sim } = await startGroup();
  await connection.getCallMedia().startRecognizing({ phoneNumber: agent }, dtmf);
  await sim('POST', `/calls/${(await legOf(agent)).id}/hangup`);
  await app.next('RecognizeCanceled');
  expect((await connection.listParticipants()).values).toHaveLength(2);
});

test('somebody who takes the call by a key, while the caller waits on hold', async () => {
  const { add, app, connection, id, legOf, lived, sim } = await startCall();
  const script = [{ hear: 'Press one' }, { press: '1' }, { say: 'Hello, how can I help?' }];
  await sim('PUT', `/handsets/${agent}`, { script });
  const media = connection.getCallMedia();
  await media.hold({ phoneNumber: caller }, { playSource: prompt('music') });
  await add(agent);
  await app.next('AddParticipantSucceeded');
  await media.startRecognizing(
    { phoneNumber: agent },
    { ...dtmf, playPrompt: prompt('Press one to take the call'), interruptPrompt: true },
  );
  await app.next('RecognizeCompleted');
  const before = (await lived(id, 'heard')).map(({ text }) => text);
  expect(before).toEqual(['music']);
  await media.unhold({ phoneNumber: caller });
  await sim('POST', `/calls/${id}/say`, { text: 'At last' });
  expect((await lived((await legOf(agent)).id, 'heard')).at(-1)).toMatchObject({
    text: 'At last',
    who: caller,
  });
});

test('a voicemail answers, presses nothing and hangs up after a while', async () => {
  const { add, advance, app, connection, id, legOf, lived, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'voicemail', script: [{ press: '1' }] });
  await add(agent);
  await app.next('AddParticipantSucceeded');
  const heard = await lived(id, 'heard');
  expect(heard).toMatchObject([{ text: expect.stringContaining('message') }, { text: '(beep)' }]);
  await connection.getCallMedia().startRecognizing({ phoneNumber: agent }, dtmf);
  await advance(6000);
  expect((await app.next('RecognizeFailed')).parsed).toMatchObject({
    resultInformation: { code: 400, subCode: 8510 },
  });
  const leg = await legOf(agent);
  expect(leg).toMatchObject({ state: 'connected' });
  expect(leg.transcript.map(({ kind }) => kind)).not.toContain('pressed');
  await advance(60_000);
  expect(await legOf(agent)).toMatchObject({ state: 'ended', endReason: 'hungUp' });
  expect(await lived(id, 'left')).toHaveLength(1);
});

test('of three, one may leave; with the last of two the call is over', async () => {
  const { app, id, legOf, sim } = await startGroup();
  await sim('POST', `/calls/${id}/hangup`);
  await app.until(
    () => app.received.filter(({ name }) => name === 'ParticipantsUpdated').length === 3,
    'who is left',
  );
  const { id: last } = await legOf(agent);
  await sim('POST', `/calls/${last}/hangup`);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    resultInformation: { code: 200, subCode: 560000 },
  });
});

test('users call the resource, and the keys of Teams users do not get through', async () => {
  const simulator = await startSimulator();
  const { answer, app, dial, sim } = simulator;
  const id = await dial({ from: `8:orgid:${teamsUserId}` });
  const incoming = await app.nextIncoming();
  expect(incoming.data.from).toMatchObject({ kind: 'microsoftTeamsUser' });
  const connection = await answer(incoming);
  await app.next('CallConnected');
  const media = connection.getCallMedia();
  const target = { microsoftTeamsUserId: teamsUserId };
  const refused = { statusCode: 405, code: '8520' };
  await expect(media.startRecognizing(target, dtmf)).rejects.toMatchObject(refused);
  await media.startRecognizing(target, { kind: 'callMediaRecognizeSpeechOrDtmfOptions' });
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await sim('POST', `/calls/${id}/say`, { text: 'billing' });
  expect((await app.next('RecognizeCompleted')).event.data).toMatchObject({
    recognitionType: 'speech',
    speechResult: { speech: 'billing' },
  });
});

test('a user with a handset is called and called from, like a phone', async () => {
  const { app, client, dial, sim } = await startSimulator();
  await sim('PUT', `/handsets/${desk}`, { script: [{ press: '1' }] });
  const { handsets } = await sim<{ handsets: unknown[] }>('GET', '/handsets');
  expect(handsets).toEqual([{ number: desk, behaviour: 'answer' }]);
  const invite = { targetParticipant: { communicationUserId: desk } };
  const { callConnection } = await client.createCall(invite, app.callback('out'));
  await app.next('CallConnected', 'out');
  await callConnection.getCallMedia().startRecognizing({ communicationUserId: desk }, dtmf);
  await app.next('RecognizeCompleted', 'out');
  await dial({ from: desk, to: ourNumber });
  expect((await app.nextIncoming()).data.from).toMatchObject({ rawId: desk });
});
