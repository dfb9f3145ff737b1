import { expect, test } from 'vitest';
import { createWavFile } from '../createWavFile.ts';
import { serveFiles } from '../serveFiles.ts';
import { startCall, startGroup } from '../startGroup.ts';
import { agent, caller, voice } from '../startSimulator.ts';

const target = { phoneNumber: caller };
const say = (text: string) => ({ kind: 'textSource' as const, text, ...voice });

test('who is on hold has music, and neither hears nor is heard', async () => {
  const base = await serveFiles({ 'music.wav': createWavFile({ ms: 1000 }) });
  const { app, call, connection, id, legOf, lived, sim, until } = await startGroup();
  const media = connection.getCallMedia();
  await media.hold(target, { playSource: { kind: 'fileSource', url: `${base}/music.wav` } });
  await until(id, ({ transcript }) => transcript.at(-1)?.kind === 'heard');
  expect((await call(id)).transcript.slice(-2)).toMatchObject([
    { kind: 'held' },
    { kind: 'heard', file: `${base}/music.wav` },
  ]);
  expect(await call(id)).toMatchObject({ isOnHold: true });
  expect(await connection.getParticipant(target)).toMatchObject({ isOnHold: true });
  await app.until(
    () =>
      app.received.some(({ event }) =>
        JSON.stringify(event.data.participants ?? []).includes('"isOnHold":true'),
      ),
    'a participant on hold',
  );
  const other = await legOf(agent);
  await sim('POST', `/calls/${other.id}/say`, { text: 'A word among us' });
  await sim('POST', `/calls/${id}/say`, { text: 'Is anybody there?' });
  await media.playToAll([say('This is recorded')]);
  await app.next('PlayCompleted');
  expect(await lived(id, 'heard')).toHaveLength(1);
  expect(await lived(other.id, 'heard')).toMatchObject([{ text: 'This is recorded' }]);
  await media.unhold(target);
  await until(id, ({ transcript }) => transcript.at(-1)?.kind === 'resumed');
  await sim('POST', `/calls/${other.id}/say`, { text: 'Welcome back' });
  expect((await lived(id, 'heard')).at(-1)).toMatchObject({ text: 'Welcome back', who: agent });
  expect(app.received.map(({ name }) => name)).not.toContain('HoldFailed');
});

test('music comes back after a prompt that was meant for who is on hold', async () => {
  const { app, connection, id, lived, until } = await startCall();
  await connection.getCallMedia().hold(target, { playSource: say('music') });
  await until(id, ({ transcript }) => transcript.at(-1)?.kind === 'heard');
  await connection.getCallMedia().play([say('You are first in line')], [target]);
  await app.next('PlayCompleted');
  await until(id, ({ transcript }) => transcript.at(-1)?.text === 'music');
  const heard = (await lived(id, 'heard')).map(({ text }) => text);
  expect(heard).toEqual(['music', 'You are first in line', 'music']);
});

test('without music there is only the hold; a second one changes nothing', async () => {
  const { connection, id, lived, until } = await startCall();
  await connection.getCallMedia().hold(target);
  await connection.getCallMedia().hold(target);
  await until(id, ({ transcript }) => transcript.at(-1)?.kind === 'held');
  expect(await lived(id, 'held')).toHaveLength(1);
});

test('music that cannot be had: HoldFailed, and nobody is on hold', async () => {
  const base = await serveFiles({});
  const { app, connection, id, lived } = await startCall();
  await connection.getCallMedia().hold(target, {
    playSource: { kind: 'fileSource', url: `${base}/none.wav` },
    operationContext: 'h',
    operationCallbackUrl: app.callback('special'),
  });
  expect((await app.next('HoldFailed', 'special')).parsed).toMatchObject({
    operationContext: 'h',
    resultInformation: { code: 400, subCode: 8536 },
  });
  expect(await lived(id, 'held')).toEqual([]);
  expect(await connection.getParticipant(target)).toMatchObject({ isOnHold: false });
});

test('nobody is held who is not there', async () => {
  const { connection } = await startCall();
  await expect(connection.getCallMedia().hold({ phoneNumber: agent })).rejects.toMatchObject({
    statusCode: 400,
    code: '8558',
  });
});

test('who is held by an app that leaves is free again', async () => {
  const { app, connection, id, legOf, lived, sim } = await startGroup();
  await connection.getCallMedia().hold(target);
  await connection.hangUp(false);
  await app.next('CallDisconnected');
  const { id: other } = await legOf(agent);
  await sim('POST', `/calls/${other}/say`, { text: 'Still there?' });
  expect(await lived(id, 'heard')).toMatchObject([{ text: 'Still there?' }]);
});
