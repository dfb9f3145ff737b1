import { expect, it } from 'vitest';
import { n, orderOf, party, speech, textPrompt } from './orderOf.ts';
import { createSending } from './sending.ts';

const send = createSending();
const accepted = { status: 202 } as const;
const caller = {
  rawId: '4:+12065550142',
  phoneNumber: { value: '+12065550142', isAnonymous: false },
};
const callee = {
  rawId: '4:+12065550101',
  phoneNumber: { value: '+12065550101', isAnonymous: false },
};
const hello = { kind: 'text', text: { text: 'Hello', voiceName: 'en-US-JennyNeural' } };
const spoken = speech(textPrompt('Hello'));
const leg = '/calling/callConnections/leg-1';

it('music goes round and round, and stops what plays', async () => {
  const command = { n: n(1), kind: 'playMusic', speech: spoken } as const;
  const { request, path } = await send(orderOf(command), accepted);
  expect(path).toBe(`${leg}:play`);
  expect(request.body).toMatchObject({
    playSources: [hello],
    playTo: [],
    playOptions: { loop: true },
    interruptCallMediaOperation: true,
  });
});

it('somebody else than the caller can be asked, and interrupts nobody', async () => {
  const command = {
    ...({ n: n(2), kind: 'ask', speech: spoken, choices: [{ key: '1', words: [] }] } as const),
    ...{ silenceMs: 5_000, bargeIn: true, to: party('+12065550101') },
  };
  const { request, path } = await send(orderOf(command), accepted);
  expect(path).toBe(`${leg}:recognize`);
  expect(request.body).toMatchObject({
    interruptCallMediaOperation: false,
    recognizeOptions: { targetParticipant: callee },
  });
});

it('collects keys and listens to speech', async () => {
  const silence = { silenceMs: 5_000, betweenKeysMs: 2_000, bargeIn: true };
  const keys = { n: n(3), kind: 'collect', speech: spoken, most: 4, stopKey: 'pound' } as const;
  const { request } = await send(orderOf({ ...keys, ...silence }), accepted);
  expect(request.body).toMatchObject({
    recognizeInputType: 'dtmf',
    recognizeOptions: {
      targetParticipant: caller,
      dtmfOptions: { interToneTimeoutInSeconds: 2, maxTonesToCollect: 4, stopTones: ['pound'] },
    },
  });
  const asked = { n: n(4), kind: 'listen', speech: spoken, silenceMs: 5_000 } as const;
  const words = { ...asked, bargeIn: false } as const;
  const heard = await send(orderOf({ ...words, endSilenceMs: 3_000 }), accepted);
  expect(heard.request.body).toMatchObject({
    recognizeInputType: 'speechOrDtmf',
    recognizeOptions: { speechOptions: { endSilenceTimeoutInMs: 3_000 } },
  });
});

it('listens for keys beside everything', async () => {
  const order = orderOf({ n: n(5), kind: 'listenForKeys' });
  const { request, path } = await send(order, { status: 200 });
  expect(path).toBe(`${leg}:startContinuousDtmfRecognition`);
  expect(request.body).toEqual({ targetParticipant: caller, operationContext: '5' });
});

it('puts somebody on hold, and takes him back', async () => {
  const who = party('+12065550142');
  const held = await send(orderOf({ n: n(6), kind: 'hold', who, speech: spoken }), { status: 200 });
  expect(held.path).toBe(`${leg}:hold`);
  expect(held.request.body).toEqual({
    targetParticipant: caller,
    playSourceInfo: hello,
    operationContext: '6',
  });
  const silent = await send(orderOf({ n: n(7), kind: 'hold', who, speech: speech() }), {
    status: 200,
  });
  expect(silent.request.body).not.toHaveProperty('playSourceInfo');
  const back = await send(orderOf({ n: n(8), kind: 'unhold', who }), { status: 200 });
  expect(back.path).toBe(`${leg}:unhold`);
});
