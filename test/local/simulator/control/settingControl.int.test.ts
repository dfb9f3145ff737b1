import { expect, test } from 'vitest';
import { agent, audience, caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('the numbers are those of the resource', async () => {
  const { sim } = await startSimulator({ numbers: [ourNumber, '+18005550198'] });
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber, '+18005550198'] });
});

test.each([
  ['PUT', `/handsets/${agent}`, { behaviour: 'sulk' }, 'behaviour: must be one of answer, busy'],
  ['PUT', `/handsets/${agent}`, { behaviour: [] }, 'behaviour: '],
  ['PUT', `/handsets/${agent}`, { afterMs: -1 }, 'afterMs: '],
  ['PUT', '/handsets/nobody', {}, 'must be a phone number'],
  ['PUT', '/handsets/%', {}, 'stray'],
  ['PUT', '/faults', { sabotage: true }, '"sabotage"'],
  ['PUT', '/faults', { duplicate: 99 }, 'duplicate: '],
  ['PUT', '/faults', { status: [{ operation: 'fly', code: 500 }] }, 'operation must be one of'],
  ['PUT', '/faults', { status: [{ operation: 'play', code: 200 }] }, 'status.0.code: '],
  ['POST', '/clock/advance', { ms: -1 }, 'ms: '],
  ['POST', '/clock/advance', undefined, 'expected object'],
] as const)('%s %s with %j is refused', async (method, path, body, message) => {
  const { sim } = await startSimulator();
  expect(await sim(method, path, body, 400)).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining(message) },
  });
});

test('a handset may be a user of the resource, who then rings instead of the app', async () => {
  const { app, client, sim } = await startSimulator();
  const user = `8:acs:${audience}_desk`;
  expect(await sim('PUT', `/handsets/${user}`, {})).toEqual({
    number: user,
    behaviour: 'answer',
    script: [],
  });
  await client.createCall({ targetParticipant: { communicationUserId: user } }, app.callback('a'));
  await app.next('CallConnected');
  expect(app.incoming).toEqual([]);
});

test('a handset that is voicemail answers and greets', async () => {
  const { app, client, sim } = await startSimulator();
  await sim('PUT', `/handsets/${encodeURIComponent(caller)}`, { behaviour: 'voicemail' });
  await client.createCall(
    {
      targetParticipant: { phoneNumber: caller },
      sourceCallIdNumber: { phoneNumber: ourNumber },
    },
    app.callback('a'),
  );
  await app.next('CallConnected');
  expect(await sim('GET', '/calls')).toMatchObject({
    calls: [
      { transcript: [{}, {}, { text: expect.stringContaining('message') }, { kind: 'said' }] },
    ],
  });
});

test('the limit of calls from one number can be raised', async () => {
  const { sim } = await startSimulator();
  const limits = {
    maxOutboundPerNumber: 2,
    weeklySearches: 5,
    maxPurchasedNumbers: 1,
    numbers: {},
  };
  expect(await sim('GET', '/limits')).toEqual(limits);
  const raised = { ...limits, maxOutboundPerNumber: 9 };
  expect(await sim('PUT', '/limits', { maxOutboundPerNumber: 9 })).toEqual(raised);
  expect(await sim('GET', '/limits')).toEqual(raised);
  const quotas = { weeklySearches: 50, maxPurchasedNumbers: 10 };
  expect(await sim('PUT', '/limits', quotas)).toEqual({ ...raised, ...quotas });
  await sim('PUT', '/limits', { maxOutboundPerNumber: -1 }, 400);
  await sim('PUT', '/limits', {}, 400);
});

test('a single number can have a limit of its own', async () => {
  const { sim } = await startSimulator();
  const numbers = { [ourNumber]: 1_000 };
  const limits = { maxOutboundPerNumber: 2, numbers, weeklySearches: 5, maxPurchasedNumbers: 1 };
  expect(await sim('PUT', '/limits', { numbers })).toEqual(limits);
  expect(await sim('PUT', '/limits', { numbers: { [agent]: 1 } }, 400)).toMatchObject({
    error: { message: expect.stringContaining(`${agent} is none of ours`) },
  });
  expect(await sim('GET', '/limits')).toEqual(limits);
});

test('the requests of one operation can be listed alone', async () => {
  const { connect, sim } = await startSimulator();
  const { connection } = await connect();
  await connection.getCallConnectionProperties();
  const listed = async (query: string) =>
    (await sim<{ requests: { operation: string }[] }>('GET', `/requests${query}`)).requests;
  expect(await listed('')).toHaveLength(2);
  expect(await listed('?operation=get')).toMatchObject([{ operation: 'get', status: 200 }]);
  expect(await listed('?operation=create')).toEqual([]);
});

test('time can be moved forward', async () => {
  const { sim } = await startSimulator();
  const first = await sim<{ now: string }>('POST', '/clock/advance', { ms: 0 });
  const second = await sim<{ now: string }>('POST', '/clock/advance', { ms: 86_400_000 });
  const passed = Date.parse(second.now) - Date.parse(first.now);
  expect(passed).toBeGreaterThanOrEqual(86_400_000);
});

test('faults end when they are deleted', async () => {
  const { connect, sim } = await startSimulator();
  const { connection } = await connect();
  await sim('PUT', '/faults', { status: [{ operation: 'get', code: 500, times: 9 }] });
  await sim('DELETE', '/faults', undefined, 204);
  await connection.getCallConnectionProperties();
});

test('the faults that are set can be looked at', async () => {
  const { sim } = await startSimulator();
  expect(await sim('GET', '/faults')).toEqual({});
  await sim('PUT', '/faults', { speechNotLinked: true });
  expect(await sim('GET', '/faults')).toEqual({ speechNotLinked: true });
});
