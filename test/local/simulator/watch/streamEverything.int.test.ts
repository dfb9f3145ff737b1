import { expect, test } from 'vitest';
import { buy, startResource } from '../startResource.ts';
import { ourNumber, startSimulator, voice } from '../startSimulator.ts';
import { readStream, type StreamMessage } from './readStream.ts';

const typesOf = (messages: readonly StreamMessage[]) => messages.map(({ type }) => type);

const callsOf = (messages: readonly StreamMessage[]) =>
  messages.flatMap(({ call }) => (call ? [call as Record<string, unknown>] : []));

test('a stream begins with what is there, and says when that is all', async () => {
  const { connect, url, app } = await startSimulator({ appUrl: 'http://localhost:7071' });
  const { id } = await connect();
  await app.next('ParticipantsUpdated');
  const { messages } = await readStream(url);
  // What went to the app a moment ago may still be on its way into the log.
  const before = typesOf(messages).slice(0, 5);
  expect(before).toEqual(['hello', 'handsets', 'call', 'wire', 'ready']);
  expect(messages[0]).toMatchObject({
    numbers: [ourNumber],
    factor: 0,
    appUrl: 'http://localhost:7071',
  });
  expect(callsOf(messages)).toMatchObject([{ id, state: 'connected', since: 0 }]);
});

test('each change comes once, and with the wire of the call', async () => {
  const { connect, sim, url } = await startSimulator();
  const stream = await readStream(url);
  const { id } = await connect();
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await sim('POST', `/calls/${id}/hangup`);
  await stream.until((all) => callsOf(all).some(({ state }) => state === 'ended'));
  const kinds = callsOf(stream.messages).flatMap(({ entries }) =>
    (entries as { kind: string }[]).map(({ kind }) => kind),
  );
  expect(kinds).toEqual(['dialled', 'answered', 'pressed', 'ended']);
  const wireOf = (all: readonly StreamMessage[]) =>
    all.flatMap(({ type, entries }) => (type === 'wire' ? (entries as { name: string }[]) : []));
  await stream.until((all) => wireOf(all).some(({ name }) => name === 'CallDisconnected'));
  const names = wireOf(stream.messages).map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    ...['CallConnected', 'CallDisconnected', 'IncomingCall', 'ParticipantsUpdated', 'answer'],
  ]);
});

test('nothing secret is told', async () => {
  const { connect, url, app } = await startSimulator();
  const stream = await readStream(url);
  const { connection } = await connect();
  await stream.until((all) => typesOf(all).includes('wire'));
  const { callConnectionId, serverCallId } = await connection.getCallConnectionProperties();
  const told = JSON.stringify(stream.messages);
  expect(told).not.toContain(app.url);
  expect(told).not.toContain(callConnectionId);
  expect(told).not.toContain(serverCallId);
  expect(told).not.toContain('Bearer');
});

test('a prompt comes with how it sounds, and a key silences it', async () => {
  const { connect, sim, url, app } = await startSimulator({ factor: 1 });
  const stream = await readStream(url);
  const { id, connection } = await connect();
  const media = connection.getCallMedia();
  await media.startRecognizing(
    { phoneNumber: '+14255550100' },
    {
      kind: 'callMediaRecognizeDtmfOptions',
      maxTonesToCollect: 1,
      interruptPrompt: true,
      playPrompt: { kind: 'textSource', text: 'Press a key', ...voice },
    },
  );
  const latest = (all: readonly StreamMessage[]) => callsOf(all).findLast((call) => call.id === id);
  await stream.until((all) => JSON.stringify(all).includes('Press a key'));
  expect(latest(stream.messages)).toMatchObject({
    silenced: 0,
    entries: [{ kind: 'heard', text: 'Press a key', ms: 960, language: 'en-US' }],
  });
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await app.next('RecognizeCompleted');
  await stream.until((all) => Number(latest(all)?.silenced) >= 3);
});

test('who reads on hears of handsets that come and go', async () => {
  const { sim, url } = await startSimulator();
  const stream = await readStream(url);
  await sim('PUT', '/handsets/+18005551001', { behaviour: 'busy' });
  const handsets = [{ number: '+18005551001', behaviour: 'busy' }];
  await stream.until((all) => JSON.stringify(all.at(-1)?.handsets) === JSON.stringify(handsets));
  await sim('DELETE', '/handsets/+18005551001', undefined, 204);
  await stream.until((all) => JSON.stringify(all.at(-1)?.handsets) === '[]');
});

test('who reads on hears of numbers that are bought and released', async () => {
  const { numbers, url } = await startResource();
  const stream = await readStream(url);
  const bought = await buy({ numbers });
  const told = (all: readonly StreamMessage[]) => all.filter(({ type }) => type === 'numbers');
  await stream.until((all) => told(all).length === 1);
  await (await numbers.beginReleasePhoneNumber(bought)).pollUntilDone();
  await stream.until((all) => told(all).length === 2);
  expect(told(stream.messages).map((message) => message.numbers)).toEqual([
    [ourNumber, bought],
    [ourNumber],
  ]);
});
