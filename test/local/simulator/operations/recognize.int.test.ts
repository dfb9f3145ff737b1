import {
  type CallMediaRecognizeChoiceOptions,
  type CallMediaRecognizeDtmfOptions,
  type CallMediaRecognizeSpeechOptions,
  type CallMediaRecognizeSpeechOrDtmfOptions,
  DtmfTone,
} from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { agent, caller, startSimulator, voice } from '../startSimulator.ts';

type Wanted =
  | CallMediaRecognizeChoiceOptions
  | CallMediaRecognizeDtmfOptions
  | CallMediaRecognizeSpeechOptions
  | CallMediaRecognizeSpeechOrDtmfOptions;

const prompt = { kind: 'textSource' as const, text: 'Please', ...voice };
const dtmf: CallMediaRecognizeDtmfOptions = {
  kind: 'callMediaRecognizeDtmfOptions',
  interruptPrompt: true,
};
const choice: CallMediaRecognizeChoiceOptions = {
  kind: 'callMediaRecognizeChoiceOptions',
  interruptPrompt: true,
  choices: [
    { label: 'billing', phrases: ['billing', 'invoice'], tone: DtmfTone.One },
    { label: 'support', phrases: ['technical support'], tone: DtmfTone.Two },
  ],
};
const speech: CallMediaRecognizeSpeechOptions = {
  kind: 'callMediaRecognizeSpeechOptions',
  interruptPrompt: true,
};
const speechOrDtmf: CallMediaRecognizeSpeechOrDtmfOptions = {
  kind: 'callMediaRecognizeSpeechOrDtmfOptions',
  interruptPrompt: true,
  maxTonesToCollect: 2,
};

const options = (wanted: Wanted): Wanted => ({
  playPrompt: prompt,
  operationContext: 'r',
  ...wanted,
});

type Input = { readonly press?: string; readonly say?: string };

const rows: readonly (readonly [string, Wanted, Input, string, number, number, object])[] = [
  [
    'enough tones',
    { ...dtmf, maxTonesToCollect: 2 },
    { press: '12' },
    'Completed',
    200,
    8531,
    { recognitionType: 'dtmf', dtmfResult: { tones: ['one', 'two'] } },
  ],
  [
    'a stop tone',
    { ...dtmf, stopDtmfTones: [DtmfTone.Pound], maxTonesToCollect: 9 },
    { press: '0*#' },
    'Completed',
    200,
    8514,
    { dtmfResult: { tones: ['zero', 'asterisk'] } },
  ],
  [
    'too long between tones',
    { ...dtmf, maxTonesToCollect: 5 },
    { press: '1' },
    'Completed',
    400,
    8532,
    { dtmfResult: { tones: ['one'] } },
  ],
  ['silence', { ...dtmf, maxTonesToCollect: 1 }, {}, 'Failed', 400, 8510, {}],
  [
    'the key of a choice',
    choice,
    { press: '2' },
    'Completed',
    200,
    8533,
    { recognitionType: 'choices', choiceResult: { label: 'support' } },
  ],
  ['a key of no choice', choice, { press: '9' }, 'Failed', 500, 8534, {}],
  [
    'the words of a choice',
    choice,
    { say: 'Er, technical SUPPORT, please.' },
    'Completed',
    200,
    8545,
    { choiceResult: { label: 'support', recognizedPhrase: 'technical support' } },
  ],
  ['words of no choice', choice, { say: 'invoices' }, 'Failed', 400, 8547, {}],
  ['silence after choices', choice, {}, 'Failed', 400, 8510, {}],
  [
    'speech',
    speech,
    { say: 'I want to pay.' },
    'Completed',
    200,
    8569,
    { recognitionType: 'speech', speechResult: { speech: 'I want to pay.' } },
  ],
  [
    'speech before tones',
    speechOrDtmf,
    { say: 'Hello' },
    'Completed',
    200,
    8569,
    { recognitionType: 'speech' },
  ],
  [
    'tones before speech',
    speechOrDtmf,
    { press: '12' },
    'Completed',
    200,
    8531,
    { recognitionType: 'dtmf' },
  ],
];

test.each(rows)('%s', async (_what, wanted, input, outcome, code, subCode, data) => {
  const { app, connect, sim } = await startSimulator();
  const script = [{ hear: 'please' }, ...(Object.keys(input).length > 0 ? [input] : [])];
  const { connection } = await connect({ script });
  await connection.getCallMedia().startRecognizing({ phoneNumber: caller }, options(wanted));
  // The last timers are seconds of the simulator's clock away.
  await sim('POST', '/clock/advance', { ms: 7000 });
  const event = await app.next(`Recognize${outcome}`);
  expect(event.parsed).toMatchObject({
    operationContext: 'r',
    resultInformation: { code, subCode },
    ...data,
  });
});

test('keys do not interrupt a prompt that must be heard; they are lost', async () => {
  const { app, call, connect, sim } = await startSimulator({ factor: 1 });
  const { connection, id } = await connect();
  const wanted = { ...dtmf, interruptPrompt: false, maxTonesToCollect: 1 };
  await connection.getCallMedia().startRecognizing({ phoneNumber: caller }, options(wanted));
  await app.until(() => app.received.length > 0, 'the beginning');
  while (!(await call(id)).transcript.some(({ kind }) => kind === 'heard')) await Promise.resolve();
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await sim('POST', '/clock/advance', { ms: 2000 });
  await sim('POST', `/calls/${id}/press`, { tones: '2' });
  expect((await app.next('RecognizeCompleted')).parsed).toMatchObject({
    dtmfResult: { tones: ['two'] },
  });
});

test('a prompt that fails fails the recognition', async () => {
  const { app, connect } = await startSimulator();
  const { connection } = await connect();
  const playPrompt = { kind: 'textSource' as const, text: 'no voice' };
  await connection
    .getCallMedia()
    .startRecognizing({ phoneNumber: caller }, options({ ...choice, playPrompt }));
  expect((await app.next('RecognizeFailed')).parsed).toMatchObject({
    resultInformation: { code: 500, subCode: 8511 },
    failedPlaySourceIndex: 0,
  });
});

test('an interrupting recognition cancels the one before it', async () => {
  const { app, connect } = await startSimulator();
  const { connection } = await connect();
  const media = connection.getCallMedia();
  const target = { phoneNumber: caller };
  await media.startRecognizing(target, options({ ...dtmf, operationContext: 'first' }));
  await media.startRecognizing(
    target,
    options({ ...dtmf, operationContext: 'second', interruptCallMediaOperation: true }),
  );
  expect((await app.next('RecognizeCanceled')).parsed).toMatchObject({
    operationContext: 'first',
    resultInformation: { code: 400, subCode: 8508 },
  });
});

test('who is not in the call cannot be listened to', async () => {
  const { connect } = await startSimulator();
  const { connection } = await connect();
  await expect(
    connection.getCallMedia().startRecognizing({ phoneNumber: agent }, options(dtmf)),
  ).rejects.toMatchObject({ statusCode: 400, code: '8558' });
});

test('words need a speech resource, keys do not', async () => {
  const { app, client, dial } = await startSimulator();
  await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  const { callConnection } = await client.answerCall(incomingCallContext, app.callback('a'));
  await app.next('CallConnected');
  const media = callConnection.getCallMedia();
  const silently = (wanted: Wanted) =>
    media.startRecognizing({ phoneNumber: caller }, { operationContext: 'r', ...wanted });
  await expect(silently(speech)).rejects.toMatchObject({ statusCode: 405, code: '8522' });
  await silently(dtmf);
});
