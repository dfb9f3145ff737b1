import { expect, test } from 'vitest';
import { ourNumber, startSimulator } from '../startSimulator.ts';

const local = { endpoint: 'http://localhost' };
const headers = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, 'a']));

test.each([
  ['x', local, '3 to 64 letters'],
  ['xyz', { endpoint: 'nowhere' }, 'endpoint: must be an http or https'],
  ['xyz', { ...local, advancedFilters: [{ operatorType: 'StringIn' }] }, 'advancedFilters.0.key: '],
  ['xyz', { ...local, headers: { 'aeg-event-type': 'Notification' } }, 'none that Event Grid sets'],
  ['xyz', { ...local, headers: { 'content-length': '1' } }, 'none that Event Grid sets'],
  ['xyz', { ...local, headers: { 'x-a b': 'c' } }, 'none that Event Grid sets'],
  ['xyz', { ...local, headers: { 'x-a': 'b\r\nx-c: d' } }, 'visible characters'],
  ['xyz', { ...local, headers: headers(11) }, 'there may be 10 at most'],
] as const)('PUT /subscriptions/%s with %j is refused', async (name, body, message) => {
  const { sim } = await startSimulator();
  expect(await sim('PUT', `/subscriptions/${name}`, body, 400)).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining(message) },
  });
});

test('subscriptions are listed, taken away, and tell what their filters let through', async () => {
  const { app, dial, sim } = await startSimulator({ subscriptions: [] });
  const endpoint = `${app.url}/events`;
  const key = 'data.to.phoneNumber.value';
  const filter = { operatorType: 'StringIn', key, values: [ourNumber] };
  const made = { endpoint, eventTypes: ['Microsoft.Communication.IncomingCall'] };
  await sim('PUT', '/subscriptions/ours', { ...made, advancedFilters: [filter] });
  await sim('PUT', '/subscriptions/others', {
    ...made,
    advancedFilters: [{ ...filter, values: ['+18005550198'] }],
  });
  expect(await sim('GET', '/subscriptions')).toMatchObject({
    subscriptions: [{ name: 'ours', advancedFilters: [filter] }, { name: 'others' }],
  });
  await dial();
  await app.nextIncoming();
  expect(app.incoming).toHaveLength(1);
  await sim('DELETE', '/subscriptions/ours', undefined, 204);
  await sim('DELETE', '/subscriptions/ours', undefined, 404);
  expect(await sim('GET', '/subscriptions')).toMatchObject({ subscriptions: [{ name: 'others' }] });
});

test.each(['eventGrid', 'cloudEvents'])(
  'headers of a subscription (%s) come with each delivery, and nobody is told them',
  async (schema) => {
    const { app, dial, sim } = await startSimulator({ subscriptions: [] });
    const given = { endpoint: `${app.url}/events`, schema, headers: { 'X-Key': 'k e y' } };
    const view = { name: 'keyed', headers: { 'X-Key': 'Hidden' } };
    expect(await sim('PUT', '/subscriptions/keyed', given)).toMatchObject(view);
    expect(await sim('GET', '/subscriptions')).toMatchObject({ subscriptions: [view] });
    await dial();
    await app.nextIncoming();
    const keyed = app.gridRequests.flatMap(({ headers: sent }) =>
      sent['x-key'] === 'k e y' ? [sent['aeg-event-type']] : [],
    );
    // OPTIONS comes without them.
    const asked = schema === 'eventGrid' ? ['SubscriptionValidation'] : [];
    expect(keyed).toEqual([...asked, 'Notification']);
  },
);
