import { DtmfTone } from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { agent, caller, ourNumber, startSimulator, voice } from './startSimulator.ts';

const menu = 'For billing, press 1. For technical support, press 2.';

test('a caller hears the menu, presses 1 and is put through', async () => {
  const { app, dial, answer, until, sim } = await startSimulator();
  const id = await dial({ script: [{ hear: 'press 1' }, { press: '1' }, { hear: 'One moment' }] });
  const incoming = await app.nextIncoming();
  expect(incoming.eventType).toBe('Microsoft.Communication.IncomingCall');
  expect(incoming.data.incomingCallContext.length).toBeGreaterThan(7000);
  const connection = await answer(incoming);
  const connected = await app.next('CallConnected');
  expect(connected.token).toMatchObject({ aud: expect.any(String) });
  expect(connected.parsed).toMatchObject({ kind: 'CallConnected', operationContext: 'leg-a' });
  await app.next('ParticipantsUpdated');

  const media = connection.getCallMedia();
  await media.startRecognizing(
    { phoneNumber: caller },
    {
      kind: 'callMediaRecognizeChoiceOptions',
      choices: [
        { label: 'billing', phrases: ['billing'], tone: DtmfTone.One },
        { label: 'technical', phrases: ['support'], tone: DtmfTone.Two },
      ],
      playPrompt: { kind: 'textSource', text: menu, ...voice },
      interruptPrompt: true,
      operationContext: 'menu-1',
    },
  );
  const completed = await app.next('RecognizeCompleted');
  expect(completed.parsed).toMatchObject({
    operationContext: 'menu-1',
    resultInformation: { subCode: 8533 },
    choiceResult: { label: 'billing' },
  });

  await media.playToAll([{ kind: 'textSource', text: 'One moment.', ...voice }], {
    operationContext: 'say-1',
  });
  await app.next('PlayStarted');
  await app.next('PlayCompleted');
  await connection.transferCallToParticipant({ phoneNumber: agent }, { operationContext: 'to-1' });
  expect((await app.next('CallTransferAccepted')).parsed).toMatchObject({
    operationContext: 'to-1',
  });
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    resultInformation: { code: 200, subCode: 7015 },
  });

  const ended = await until(id, ({ state }) => state === 'ended');
  expect(ended).toMatchObject({ from: caller, to: ourNumber, endReason: 'remoteHungUp' });
  expect(ended.transcript.map(({ at: _at, ...entry }) => entry)).toEqual([
    { kind: 'dialled' },
    { kind: 'answered' },
    { kind: 'heard', text: menu },
    { kind: 'pressed', tones: '1' },
    { kind: 'heard', text: 'One moment.' },
    { kind: 'transferred', to: agent },
    { kind: 'ended', reason: 'remoteHungUp' },
  ]);
  const { calls } = await sim<{ calls: { to: string; endReason?: string }[] }>('GET', '/calls');
  expect(calls.map(({ to, endReason }) => [to, endReason])).toEqual([
    [ourNumber, 'remoteHungUp'],
    [agent, 'hungUp'],
  ]);
});
