import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';
import { readStream } from '../watch/readStream.ts';

const graph = { start: 'hello', steps: [{ name: 'hello', kind: 'say' }], ways: [] };

test('who is told of a flow hands it on', async () => {
  const { sim } = await startSimulator();
  await sim('PUT', '/app/flows/contoso', graph, 204);
  expect(await sim('GET', '/app/flows/contoso')).toEqual(graph);
  const missing = await sim('GET', '/app/flows/other', undefined, 404);
  expect(missing).toMatchObject({ error: { code: 'notFound' } });
});

test('pages are told where the app is, and nothing of its key', async () => {
  const { sim, url } = await startSimulator();
  await sim('PUT', '/app', { url: 'http://localhost:7071', key: 'a-secret' }, 204);
  const { messages } = await readStream(url);
  expect(messages[0]).toMatchObject({ appUrl: 'http://localhost:7071' });
  expect(JSON.stringify(messages)).not.toContain('a-secret');
});

test.each([
  ['/app', { url: 'nowhere' }, 'url: must be an http'],
  ['/app/flows/contoso', { ...graph, start: 'lost' }, 'there is no lost'],
])('PUT %s with what is wrong is refused', async (path, body, message) => {
  const { sim } = await startSimulator();
  expect(await sim('PUT', path, body, 400)).toMatchObject({
    error: { message: expect.stringContaining(message) },
  });
});
