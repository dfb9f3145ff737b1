import { expect, test } from 'vitest';
import { createWavFile } from '../createWavFile.ts';
import { serveFiles } from '../serveFiles.ts';
import { startCall, startGroup } from '../startGroup.ts';
import { agent, caller, startSimulator, voice } from '../startSimulator.ts';

const say = (text: string) => ({ kind: 'textSource' as const, text, ...voice });

test('a prompt starts, is heard and ends; its events carry its own context', async () => {
  const { app, call, connect } = await startSimulator();
  const { connection, id } = await connect();
  await connection.getCallMedia().playToAll([say('Hello'), say('again')], {
    operationContext: 'p',
    operationCallbackUrl: app.callback('special'),
  });
  for (const name of ['PlayStarted', 'PlayCompleted']) {
    expect((await app.next(name, 'special')).parsed).toMatchObject({ operationContext: 'p' });
  }
  const heard = (await call(id)).transcript.filter(({ kind }) => kind === 'heard');
  expect(heard).toMatchObject([{ text: 'Hello' }, { text: 'again' }]);
});

test('a prompt lasts as long as it would be spoken', async () => {
  const { app, connect, sim } = await startSimulator({ factor: 1 });
  const { connection } = await connect();
  await connection.getCallMedia().playToAll([say('x'.repeat(1000))]);
  await app.next('PlayStarted');
  await sim('POST', '/clock/advance', { ms: 55_000 });
  expect(app.received.map(({ name }) => name)).not.toContain('PlayCompleted');
  await sim('POST', '/clock/advance', { ms: 10_000 });
  await app.next('PlayCompleted');
});

test('prompts wait for one another unless they interrupt', async () => {
  const { app, call, connect } = await startSimulator({ factor: 1 });
  const { connection, id } = await connect();
  const media = connection.getCallMedia();
  await media.playToAll([say('x'.repeat(1000))], { operationContext: 'first' });
  await media.playToAll([say('second')], { operationContext: 'second' });
  await media.playToAll([say('third')], {
    operationContext: 'third',
    interruptCallMediaOperation: true,
  });
  expect((await app.next('PlayCanceled')).parsed).toMatchObject({
    operationContext: 'first',
    resultInformation: { code: 400, subCode: 8508 },
  });
  expect((await app.next('PlayCompleted')).parsed).toMatchObject({ operationContext: 'third' });
  expect((await call(id)).transcript.filter(({ kind }) => kind === 'heard')).toHaveLength(2);
});

test('a file is downloaded and its length read', async () => {
  const base = await serveFiles({
    'good.wav': createWavFile({ ms: 100_000 }),
    'stereo.wav': createWavFile({ ms: 10, channels: 2 }),
  });
  const { app, call, connect, sim } = await startSimulator({ factor: 1 });
  const { connection, id } = await connect();
  const media = connection.getCallMedia();
  for (const [name, subCode] of [
    ['stereo.wav', 8535],
    ['none.wav', 8536],
  ] as const) {
    await media.playToAll([{ kind: 'fileSource', url: `${base}/${name}` }]);
    expect((await app.next('PlayFailed')).parsed).toMatchObject({
      resultInformation: { code: 400, subCode },
      failedPlaySourceIndex: 0,
    });
  }
  expect(app.received.map(({ name }) => name)).not.toContain('PlayStarted');
  await media.playToAll([{ kind: 'fileSource', url: `${base}/good.wav` }]);
  await app.next('PlayStarted');
  await sim('POST', '/clock/advance', { ms: 99_000 });
  expect(app.received.map(({ name }) => name)).not.toContain('PlayCompleted');
  await sim('POST', '/clock/advance', { ms: 2000 });
  await app.next('PlayCompleted');
  expect((await call(id)).transcript).toContainEqual({
    kind: 'heard',
    file: `${base}/good.wav`,
    at: expect.any(String),
  });
});

test.each([
  ['without a voice', { kind: 'textSource', text: 'Hello' }],
  ['with a name that is not escaped', { kind: 'ssmlSource', ssmlText: '<speak>A & B</speak>' }],
] as const)('speech %s fails', async (_what, source) => {
  const { app, connect } = await startSimulator();
  const { connection } = await connect();
  await connection.getCallMedia().playToAll([source]);
  expect((await app.next('PlayFailed')).parsed).toMatchObject({
    resultInformation: { code: 400, subCode: 8565 },
  });
});

test('SSML is heard as its words', async () => {
  const { connect, until } = await startSimulator();
  const { connection, id } = await connect();
  const ssmlText =
    '<speak version="1.0"><voice name="v">Tom &amp; Ann<break time="1s"/>call</voice></speak>';
  await connection.getCallMedia().playToAll([{ kind: 'ssmlSource', ssmlText }]);
  await until(id, ({ transcript }) => transcript.some(({ text }) => text === 'Tom & Ann call'));
});

test('only those who are named hear a prompt that is played to them', async () => {
  const { app, connection, id, legOf, lived } = await startGroup();
  await connection.getCallMedia().play([say('psst')], [{ phoneNumber: agent }]);
  await app.next('PlayCompleted');
  expect(await lived(id, 'heard')).toEqual([]);
  expect(await lived((await legOf(agent)).id, 'heard')).toMatchObject([{ text: 'psst' }]);
  await expect(
    connection.getCallMedia().play([say('psst')], [{ phoneNumber: '+14255550177' }]),
  ).rejects.toMatchObject({ statusCode: 400, code: '8558' });
});

test('in a bigger call prompts for one person run beside those for all', async () => {
  const { app, connection, id, legOf, lived } = await startGroup({ factor: 1, ringDelayMs: 0 });
  const media = connection.getCallMedia();
  await media.playToAll([say('music')], { loop: true });
  await app.next('PlayStarted');
  for (const [text, number] of [
    ['to the agent', agent],
    ['to the caller', caller],
  ] as const) {
    await media.play([say(text)], [{ phoneNumber: number }], { operationContext: text });
    expect((await app.next('PlayStarted')).parsed).toMatchObject({ operationContext: text });
  }
  await expect(media.play([say('again')], [{ phoneNumber: agent }])).rejects.toMatchObject({
    statusCode: 412,
    code: '8583',
  });
  const texts = async (leg: string) => (await lived(leg, 'heard')).map(({ text }) => text);
  expect(await texts(id)).toEqual(['music', 'to the caller']);
  expect(await texts((await legOf(agent)).id)).toEqual(['music', 'to the agent']);
  await media.cancelAllOperations();
  const contexts: unknown[] = [];
  for (let count = 0; count < 3; count += 1) {
    contexts.push((await app.next('PlayCanceled')).event.data.operationContext);
  }
  expect(contexts).toEqual(expect.arrayContaining(['to the agent', 'to the caller']));
});

test('who comes in hears the music that goes round and round for all', async () => {
  const { add, app, connection, legOf, lived } = await startCall();
  await connection.getCallMedia().playToAll([say('music')], { loop: true });
  await app.next('PlayStarted');
  await add(agent);
  await app.next('AddParticipantSucceeded');
  expect(await lived((await legOf(agent)).id, 'heard')).toMatchObject([{ text: 'music' }]);
});

test('a looping prompt goes on until it is cancelled', async () => {
  const { app, connect, sim } = await startSimulator();
  const { connection } = await connect();
  await connection.getCallMedia().playToAll([say('music')], { loop: true });
  await app.next('PlayStarted');
  await sim('POST', '/clock/advance', { ms: 3_600_000 });
  expect(app.received.map(({ name }) => name)).not.toContain('PlayCompleted');
  await connection.getCallMedia().cancelAllOperations();
  await app.next('PlayCanceled');
});

test('speech needs a speech resource, named when the call was answered', async () => {
  const { app, client, dial } = await startSimulator();
  await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  const { callConnection } = await client.answerCall(incomingCallContext, app.callback('a'));
  await app.next('CallConnected');
  await expect(callConnection.getCallMedia().playToAll([say('Hello')])).rejects.toMatchObject({
    statusCode: 405,
    code: '8522',
  });
});

test.each([
  ['8582', [say('')]],
  ['8523', []],
  ['8523', [say('x'.repeat(4001))]],
])('refused with %s', async (code, sources) => {
  const { connect } = await startSimulator();
  const { connection } = await connect();
  await expect(connection.getCallMedia().playToAll(sources)).rejects.toMatchObject({
    statusCode: 400,
    code,
  });
});
