import { expect, test } from 'vitest';
import { createWavFile } from '../createWavFile.ts';
import { serveFiles } from '../serveFiles.ts';
import { startSimulator } from '../startSimulator.ts';
import { readStream } from '../watch/readStream.ts';

test('the wire of a call tells what passed, with how long it took', async () => {
  const { connect, sim, app } = await startSimulator();
  const { id, connection } = await connect();
  await app.next('ParticipantsUpdated');
  await connection.getCallConnectionProperties();
  type Wire = { wire: { name: string; way: string }[] };
  const named = async () =>
    (await sim<Wire>('GET', `/calls/${id}/wire`)).wire.map(({ name, way }) => `${way} ${name}`);
  await expect
    .poll(async () => (await named()).toSorted())
    .toEqual([
      ...['fromApp answer', 'fromApp get'],
      ...['toApp CallConnected', 'toApp IncomingCall', 'toApp ParticipantsUpdated'],
    ]);
  const { wire } = await sim<Wire>('GET', `/calls/${id}/wire`);
  for (const entry of wire) expect(entry).toMatchObject({ status: 200, ms: expect.any(Number) });
  await sim('GET', '/calls/none/wire', undefined, 404);
});

test('a recording that was played can be played by a page', async () => {
  const { connect, sim, url } = await startSimulator();
  const stream = await readStream(url);
  const { connection } = await connect();
  const file = createWavFile({ ms: 300 });
  const { callConnectionId } = await connection.getCallConnectionProperties();
  expect(callConnectionId).toBeDefined();
  const base = await serveFiles({ 'a.wav': file });
  await connection.getCallMedia().playToAll([{ kind: 'fileSource', url: `${base}/a.wav` }]);
  await stream.until((all) => JSON.stringify(all).includes('/_sim/recordings/'));
  const path = /\/_sim\/recordings\/[\w-]+/.exec(JSON.stringify(stream.messages))?.[0];
  const response = await fetch(`${url}${path}`);
  expect(response.headers.get('content-type')).toBe('audio/wav');
  expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true);
  await sim('GET', '/recordings/none', undefined, 404);
});

test('there are only so many streams', async () => {
  const { sim, url } = await startSimulator();
  const stop = new AbortController();
  const open = () => fetch(`${url}/_sim/stream`, { signal: stop.signal });
  await Promise.all(Array.from({ length: 100 }, open));
  await sim('GET', '/stream', undefined, 409);
  stop.abort();
});
