import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

test('keys, words and the hook need a call in the right state', async () => {
  const { connect, dial, sim } = await startSimulator();
  const { id } = await connect();
  const said = await sim('POST', `/calls/${id}/say`, { text: ' Hello ' });
  expect(said).toMatchObject({ transcript: [{}, {}, { kind: 'said', text: 'Hello' }] });
  const pressed = await sim('POST', `/calls/${id}/press`, { tones: '12#' });
  expect(pressed).toMatchObject({ transcript: [{}, {}, {}, { kind: 'pressed', tones: '12#' }] });
  const ended = await sim('POST', `/calls/${id}/hangup`);
  expect(ended).toMatchObject({ state: 'ended', endReason: 'hungUp' });
  expect(await sim('POST', `/calls/${id}/hangup`)).toEqual(ended);
  await sim('POST', `/calls/${id}/press`, { tones: '1' }, 409);
  const ringing = await dial();
  await sim('POST', `/calls/${ringing}/say`, { text: 'Hello' }, 409);
  await sim('POST', '/calls/unknown/press', { tones: '1' }, 404);
  await sim('GET', '/calls/unknown', undefined, 404);
});
