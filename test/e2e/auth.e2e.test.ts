import { expect, test } from 'vitest';
import { until, useHouse } from './house.ts';

const house = useHouse({ enableAuth: true });

const flow = 'contoso-support';
const welcome = [{ hear: 'Welcome' }, { press: '1' }];

test('with keys asked for, a caller is still put through', async () => {
  const leg = await house.ended(await house.dial(welcome));
  expect(leg.transcript).toContainEqual(
    expect.objectContaining({ kind: 'transferred', to: '+18005551001' }),
  );
});

test('the API wants a key; health, prompts and callbacks do without', async () => {
  const { host } = house.environment();
  const status = async (method: string, path: string, headers = {}) =>
    (await fetch(`${host}${path}`, { method, headers })).status;
  const wrong = { 'x-functions-key': 'wrong' };
  expect(await status('GET', '/api/calls')).toBe(401);
  expect(await status('POST', '/api/calls', wrong)).toBe(401);
  expect(await status('DELETE', '/api/calls/x', wrong)).toBe(401);
  expect((await house.api('GET', '/api/calls?day=today')).status).toBe(200);
  expect(await status('GET', '/api/health')).toBe(200);
  expect(await status('GET', '/api/prompts/silence-400.wav')).toBe(200);
  expect(await status('GET', '/api/prompts/nothing.wav')).toBe(404);
  expect(await status('POST', '/admin/functions/sweepCalls')).toBe(401);
  expect(await status('POST', '/runtime/webhooks/EventGrid?functionName=incomingCall')).toBe(401);
});

test.each([
  ['unsigned', '+12065550140'],
  ['wrongAudience', '+12065550141'],
  ['wrongIssuer', '+12065550142'],
  ['expired', '+12065550143'],
])('a callback that is %s gets a 401 and moves nothing', async (fault, to) => {
  const body = { to, flow };
  const headers = { 'Idempotency-Key': fault };
  await house.simulate('PUT', '/_sim/faults', { [fault]: true });
  const placed = await house.api('POST', '/api/calls', { body, headers });
  const { id } = (await placed.json()) as { id: string };
  const connected = async () => (await house.legs()).find((leg) => leg.to === to);
  await until(connected, (leg) => leg?.state === 'connected');
  const read = async () => {
    const response = await house.api('GET', `/api/calls/${id}`);
    return (await response.json()) as { status: string; timeline: { kind: string }[] };
  };
  const call = await read();
  expect(call.status).toBe('ringing');
  expect(call.timeline.map(({ kind }) => kind)).toEqual(['create']);
  await house.simulate('DELETE', '/_sim/faults');
  await house.api('DELETE', `/api/calls/${id}`);
  await until(connected, (leg) => leg?.state === 'ended');
});

test('a callback to a wrong address gets a 401 without a word', async () => {
  const { host } = house.environment();
  const path = `/api/callbacks/${'x'.repeat(22)}/1/token`;
  const response = await fetch(`${host}${path}`, { method: 'POST', body: '[]' });
  expect(response.status).toBe(401);
  expect(await response.text()).toBe('');
});
