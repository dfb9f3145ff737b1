import { expect, test } from 'vitest';
import { introduceApp, showFlows } from '../../../../src/local/tasks/environment/introduceApp.ts';
import { startSimulator } from '../../simulator/startSimulator.ts';

const graph = { start: 'hello', steps: [{ name: 'hello', kind: 'say' }], ways: [] };

test('the simulator knows the flows that it is told of', async () => {
  const { sim, url } = await startSimulator();
  await showFlows(url, { 'a flow': graph });
  expect(await sim('GET', '/app/flows/a%20flow')).toEqual(graph);
});

test.each([null, 'secret'])('the simulator knows the app, with the key %s', async (key) => {
  const { sim, url } = await startSimulator();
  await introduceApp(url, { url: 'http://localhost:1', key });
  const answer = await sim('GET', '/app/calls/abc', undefined, 502);
  expect(answer).toMatchObject({ error: { code: 'appSilent' } });
});

test('what the simulator does not take is told', async () => {
  const { url } = await startSimulator();
  await expect(introduceApp(url, { url: 'nowhere', key: null })).rejects.toThrow('(400)');
});
