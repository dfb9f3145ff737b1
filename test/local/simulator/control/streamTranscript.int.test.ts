import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

const kindsOf = (text: string): string[] =>
  text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => JSON.parse(event.replace(/^data: /, '')).kind);

test('a stream tells what has been, then what comes, and ends with the call', async () => {
  const { connect, sim, url } = await startSimulator();
  const { id } = await connect();
  const response = await fetch(`${url}/_sim/calls/${id}/stream`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await sim('POST', `/calls/${id}/hangup`);
  expect(kindsOf(await response.text())).toEqual(['dialled', 'answered', 'pressed', 'ended']);
});

test('the stream of a call that has ended ends at once', async () => {
  const { connect, sim, url } = await startSimulator();
  const { id } = await connect();
  await sim('POST', `/calls/${id}/hangup`);
  const response = await fetch(`${url}/_sim/calls/${id}/stream`);
  expect(kindsOf(await response.text())).toEqual(['dialled', 'answered', 'ended']);
});

test('who goes away in the middle does not disturb the call', async () => {
  const { connect, sim, url } = await startSimulator();
  const { id } = await connect();
  const stop = new AbortController();
  await fetch(`${url}/_sim/calls/${id}/stream`, { signal: stop.signal });
  stop.abort();
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await sim('POST', `/calls/${id}/hangup`);
});
