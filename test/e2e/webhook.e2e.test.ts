import { expect, test } from 'vitest';
import { story, until, useHouse } from './house.ts';

const house = useHouse({ callsBy: 'webhook', enableAuth: true });

const endpoint = () => house.environment().eventGridUrl;
const headers = () => house.environment().eventHeaders;
const welcome = [{ hear: 'Welcome' }, { press: '1' }];
const wire = async (id: string) =>
  (
    await house.simulate<{ wire: { name: string; status: number }[] }>(
      'GET',
      `/_sim/calls/${id}/wire`,
    )
  ).wire.filter(({ name }) => name === 'IncomingCall');

test('calls come by the webhook', () => {
  expect(endpoint()).toBe(`${house.environment().host}/api/events`);
});

test.each(['eventGrid', 'cloudEvents'])('a call announced by %s is answered', async (schema) => {
  const subscription = { endpoint: endpoint(), headers: headers(), schema };
  await house.simulate('PUT', '/_sim/subscriptions/incoming', subscription);
  const leg = await house.ended(await house.dial(welcome));
  expect(story(leg)).toContain('transferred +18005551001');
  expect(await wire(leg.id)).toMatchObject([{ status: 200 }]);
});

test('a message is kept, whose recording is announced there too', async () => {
  for (const number of ['+14255550111', '+14255550112', '+14255550113']) {
    await house.simulate('PUT', `/_sim/handsets/${number}`, { behaviour: 'unreachable' });
  }
  const from = '+12065550187';
  const script = [{ hear: 'after the tone' }, { wait: 1000 }, { say: 'The pump has stopped.' }];
  await house.ended(await house.dial([...script, { hear: 'passed on' }], from, '+18005550172'));
  const [call] = (await house.listed()).filter((one) => one.from === from);
  const read = async () => {
    const response = await house.api('GET', `/api/calls/${call?.id}`);
    return (await response.json()) as { recordings?: { state: string }[] };
  };
  await until(read, ({ recordings = [] }) => recordings[0]?.state === 'kept');
});

test('the same event twice is one call', async () => {
  await house.simulate('PUT', '/_sim/faults', { incomingTwice: true });
  const from = '+12065550188';
  const leg = await house.ended(await house.dial(welcome, from));
  await house.simulate('DELETE', '/_sim/faults');
  expect(story(leg)).toContain('transferred +18005551001');
  const entries = await until(
    () => wire(leg.id),
    ({ length }) => length === 2,
  );
  expect(entries.map(({ status }) => status)).toEqual([200, 200]);
  const calls = await house.listed();
  expect(calls.filter((call) => call.from === from)).toHaveLength(1);
});

test('with a wrong key no subscription is made', async () => {
  for (const given of [{}, { 'x-switchboard-key': 'x'.repeat(43) }]) {
    const subscription = { endpoint: endpoint(), headers: given };
    const made = house.simulate('PUT', '/_sim/subscriptions/strange', subscription);
    await expect(made).rejects.toThrow('it answered 401');
  }
});

test('with a wrong key a call is not announced, and nothing happens', async () => {
  // The handshake of CloudEvents asks for no key.
  const given = { 'x-switchboard-key': 'x'.repeat(43) };
  const subscription = { endpoint: endpoint(), headers: given, schema: 'cloudEvents' };
  await house.simulate('PUT', '/_sim/subscriptions/incoming', subscription);
  const from = '+12065550189';
  const id = await house.dial(welcome, from);
  const entries = await until(
    () => wire(id),
    ({ length }) => length > 0,
  );
  expect(entries).toMatchObject([{ status: 401 }]);
  expect((await house.leg(id)).state).toBe('ringing');
  expect((await house.listed()).filter((call) => call.from === from)).toEqual([]);
  await house.simulate('POST', `/_sim/calls/${id}/hangup`);
  expect(house.said().join('\n')).toContain('events of a sender who is not trusted');
});

test('who is not Event Grid gets nothing', async () => {
  const status = async (method: string, more: Record<string, string>, body?: string) => {
    const answer = await fetch(endpoint(), { method, headers: more, ...(body && { body }) });
    expect(await answer.text()).toBe('');
    return [answer.status, answer.headers.get('webhook-allowed-origin')];
  };
  const grid = 'eventgrid.azure.net';
  expect(await status('OPTIONS', { 'webhook-request-origin': grid })).toEqual([200, grid]);
  expect(await status('OPTIONS', { 'webhook-request-origin': 'evil.example' })).toEqual([
    401,
    null,
  ]);
  expect(await status('POST', {}, '[]')).toEqual([401, null]);
  expect(await status('POST', { authorization: 'Bearer abc' }, '[]')).toEqual([401, null]);
  expect(await status('POST', { ...headers() }, '[]')).toEqual([200, null]);
  expect(await status('POST', { ...headers() }, 'what will never be read')).toEqual([200, null]);
});
