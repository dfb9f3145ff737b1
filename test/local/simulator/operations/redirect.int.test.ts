import { expect, test } from 'vitest';
import { agent, audience, caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('a redirected call rings the other phone and tells the app nothing more', async () => {
  const { app, client, dial, sim, until } = await startSimulator();
  const id = await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  await client.redirectCall(incomingCallContext, { targetParticipant: { phoneNumber: agent } });
  await until(id, ({ state }) => state === 'connected');
  const { calls } = await sim<{ calls: unknown[] }>('GET', '/calls');
  expect(calls[1]).toMatchObject({ from: caller, to: agent, state: 'connected' });
  await sim('POST', `/calls/${id}/hangup`);
  expect((await sim<{ calls: unknown[] }>('GET', '/calls')).calls[1]).toMatchObject({
    endReason: 'remoteHungUp',
  });
  expect(app.received).toEqual([]);
});

test('a caller hears it when the other phone is busy', async () => {
  const { app, client, dial, sim, until } = await startSimulator();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'busy' });
  const id = await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  await client.redirectCall(incomingCallContext, { targetParticipant: { phoneNumber: agent } });
  expect(await until(id, ({ state }) => state === 'ended')).toMatchObject({ endReason: 'busy' });
});

test('a redirect to a number of the resource is a new incoming call of the same call', async () => {
  const second = '+18005550198';
  const { answer, app, client, dial } = await startSimulator({ numbers: [ourNumber, second] });
  await dial();
  const first = await app.nextIncoming();
  const context = first.data.incomingCallContext;
  await client.redirectCall(context, { targetParticipant: { phoneNumber: second } });
  const again = await app.nextIncoming();
  expect(again.data).toMatchObject({
    correlationId: first.data.correlationId,
    serverCallId: first.data.serverCallId,
    to: { rawId: `4:${second}` },
  });
  expect(again.id).not.toBe(first.id);
  expect(again.data.incomingCallContext).not.toBe(context);
  const connection = await answer(again);
  await app.next('CallConnected');
  const { values = [] } = await connection.listParticipants();
  expect(values.map(({ identifier }) => identifier)).toMatchObject([
    { communicationUserId: expect.any(String) },
    { phoneNumber: caller },
  ]);
});

test('a VoIP caller cannot be redirected to a phone', async () => {
  const { app, client, dial } = await startSimulator();
  await dial({ from: `8:acs:${audience}_caller` });
  const { incomingCallContext } = (await app.nextIncoming()).data;
  await expect(
    client.redirectCall(incomingCallContext, { targetParticipant: { phoneNumber: agent } }),
  ).rejects.toMatchObject({ statusCode: 405, code: '8520' });
});
