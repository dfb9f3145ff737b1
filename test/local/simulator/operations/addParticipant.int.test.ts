import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startCall } from '../startGroup.ts';
import { agent, audience, caller, ourNumber } from '../startSimulator.ts';

const desk = `8:acs:${audience}_desk`;
const teamsUser = '8:orgid:0f0f0f0f-0000-4000-8000-0000000abcde';

test('a phone that answers is in the call, and everybody hears of it', async () => {
  const { add, app, connection, id, legOf, lived, sim } = await startCall();
  const invitationId = await add(agent, {
    operationContext: 'add',
    operationCallbackUrl: app.callback('special'),
  });
  expect(invitationId).toMatch(/^[\da-f-]{36}$/);
  const succeeded = await app.next('AddParticipantSucceeded', 'special');
  expect(succeeded.parsed).toMatchObject({
    operationContext: 'add',
    participant: { phoneNumber: agent },
    resultInformation: { code: 200, subCode: 0 },
  });
  await app.until(
    () =>
      app.received.some(({ name, event }) => {
        const { participants } = event.data;
        return name === 'ParticipantsUpdated' && (participants as unknown[]).length === 3;
      }),
    'three participants',
  );
  const { values } = await connection.listParticipants();
  expect(values?.map(({ identifier }) => identifier)).toMatchObject([
    { communicationUserId: expect.stringContaining(audience) },
    { phoneNumber: caller },
    { phoneNumber: agent },
  ]);
  expect(await lived(id, 'joined')).toMatchObject([{ who: agent }]);
  expect(await legOf(agent)).toMatchObject({ from: ourNumber, state: 'connected' });
  await sim('POST', `/calls/${id}/say`, { text: 'Hello' });
  const { id: other } = await legOf(agent);
  await sim('POST', `/calls/${other}/say`, { text: 'Good morning' });
  expect(await lived(other, 'heard')).toMatchObject([{ text: 'Hello', who: caller }]);
  expect(await lived(id, 'heard')).toMatchObject([{ text: 'Good morning', who: agent }]);
});

test.each([
  ['busy', 486, 560486],
  ['decline', 603, 560603],
  ['noAnswer', 480, 560480],
  ['unreachable', 404, 560404],
] as const)('a phone that is set to %s does not come', async (behaviour, code, subCode) => {
  const { add, advance, app, connection, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour });
  await add(agent, { operationContext: 'add' });
  await advance(30_000);
  expect((await app.next('AddParticipantFailed')).parsed).toMatchObject({
    operationContext: 'add',
    participant: { phoneNumber: agent },
    resultInformation: { code, subCode },
  });
  expect((await connection.listParticipants()).values).toHaveLength(2);
});

test('a decline may come as a success, as some have seen it', async () => {
  const { add, app, connection, sim } = await startCall();
  await sim('PUT', '/faults', { declineSendsSuccess: true });
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'decline' });
  await add(agent);
  await app.next('AddParticipantSucceeded');
  expect((await connection.listParticipants()).values).toHaveLength(2);
});

test('an invitation rings as long as it says', async () => {
  const { add, advance, app, legOf, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'manual' });
  await add(agent, { invitationTimeoutInSeconds: 12 });
  await advance(11_000);
  expect(await legOf(agent)).toMatchObject({ state: 'ringing' });
  await advance(2000);
  await app.next('AddParticipantFailed');
  expect(await legOf(agent)).toMatchObject({ state: 'ended', endReason: 'noAnswer' });
});

test('users of Communication Services and of Teams come without a caller id', async () => {
  const { app, connection, legOf, sim } = await startCall();
  for (const user of [desk, teamsUser]) await sim('PUT', `/handsets/${user}`, {});
  await connection.addParticipant({ targetParticipant: { communicationUserId: desk } });
  await app.next('AddParticipantSucceeded');
  const microsoftTeamsUserId = teamsUser.slice('8:orgid:'.length);
  await connection.addParticipant({ targetParticipant: { microsoftTeamsUserId } });
  await app.next('AddParticipantSucceeded');
  const { values } = await connection.listParticipants();
  expect(values?.slice(2).map(({ identifier }) => identifier)).toMatchObject([
    { communicationUserId: desk },
    { microsoftTeamsUserId },
  ]);
  expect(await legOf(desk)).toMatchObject({ state: 'connected' });
});

test('a user who does not answer in time, and one who is not there', async () => {
  const { advance, app, connection, sim } = await startCall();
  await sim('PUT', `/handsets/${desk}`, { behaviour: ['noAnswer', 'unreachable'] });
  for (const [code, subCode] of [
    [487, 10004],
    [480, 10037],
  ]) {
    await connection.addParticipant({ targetParticipant: { communicationUserId: desk } });
    await advance(30_000);
    expect((await app.next('AddParticipantFailed')).parsed).toMatchObject({
      resultInformation: { code, subCode },
    });
  }
});

test('a third phone at once from one number is refused, unless the limit is raised', async () => {
  const { add, app, sim } = await startCall();
  const [second, third] = ['+18005551002', '+18005551003'];
  for (const number of [agent, second, third]) {
    await sim('PUT', `/handsets/${number}`, { behaviour: 'manual' });
  }
  await add(agent);
  await add(second);
  await add(third);
  expect((await app.next('AddParticipantFailed')).parsed).toMatchObject({
    participant: { phoneNumber: third },
    resultInformation: { code: 603, subCode: 560603 },
  });
  await sim('PUT', '/limits', { maxOutboundPerNumber: 3 });
  await sim('PUT', `/handsets/${third}`, {});
  await add(third);
  await app.next('AddParticipantSucceeded');
});

test('a caller id that is not the resource’s is refused', async () => {
  const { app, connection } = await startCall();
  await connection.addParticipant({
    targetParticipant: { phoneNumber: agent },
    sourceCallIdNumber: { phoneNumber: '+18005550111' },
  });
  expect((await app.next('AddParticipantFailed')).parsed).toMatchObject({
    resultInformation: { code: 403, subCode: 510403 },
  });
});

test('what cannot be added is refused at once', async () => {
  const { add, connection, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'manual' });
  const refused = (code: string) => ({ statusCode: 400, code });
  const noCallerId = connection.addParticipant({ targetParticipant: { phoneNumber: agent } });
  await expect(noCallerId).rejects.toMatchObject(refused('8523'));
  await expect(add(caller)).rejects.toMatchObject(refused('8523'));
  await add(agent);
  await expect(add(agent)).rejects.toMatchObject(refused('8559'));
  const late = add('+18005551002', { invitationTimeoutInSeconds: 181 });
  await expect(late).rejects.toMatchObject(refused('8523'));
});

test('an identity of the resource rings the app, with its own leg in the call', async () => {
  const { answer, app, connection, legOf } = await startCall();
  await connection.addParticipant(
    { targetParticipant: { communicationUserId: desk } },
    { operationContext: 'add' },
  );
  const incoming = await app.nextIncoming();
  expect(incoming.data).toMatchObject({
    correlationId: app.incoming[0]?.data.correlationId,
    to: { rawId: desk },
  });
  await answer(incoming, 'b');
  await app.next('AddParticipantSucceeded', 'a');
  await app.next('CallConnected', 'b');
  expect(await legOf(desk)).toMatchObject({ state: 'connected' });
  await connection.hangUp(true);
  await app.next('CallDisconnected', 'b');
});

test('who hangs up while the other rings ends the ringing', async () => {
  const { add, app, id, legOf, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'manual' });
  await add(agent);
  await sim('POST', `/calls/${id}/hangup`);
  await app.next('CallDisconnected');
  expect(await legOf(agent)).toMatchObject({ endReason: 'cancelled' });
  expect(app.received.map(({ name }) => name)).not.toContain('AddParticipantFailed');
});

test('a repeated request has one effect, and unknown properties are refused', async () => {
  const { app, connection, legOf, sim, url } = await startCall();
  const { callConnectionId } = await connection.getCallConnectionProperties();
  const path = `/calling/callConnections/${callConnectionId}/participants:add?api-version=x`;
  const participantToAdd = { phoneNumber: { value: agent } };
  const body = { participantToAdd, sourceCallerIdNumber: { value: ourNumber } };
  const headers = { 'repeatability-request-id': 'add-once' };
  const first = await (await sendSigned(url, { path, body, headers })).json();
  await app.next('AddParticipantSucceeded');
  const again = await sendSigned(url, { path, body, headers });
  expect(again.status).toBe(202);
  expect(await again.json()).toEqual(first);
  expect(first).toMatchObject({
    participant: { identifier: { rawId: `4:${agent}` }, isMuted: false, isOnHold: false },
  });
  const { calls } = await sim<{ calls: unknown[] }>('GET', '/calls');
  expect(calls).toHaveLength(2);
  expect(await legOf(agent)).toMatchObject({ state: 'connected' });
  const surprise = await sendSigned(url, { path, body: { ...body, surprise: 1 } });
  expect(surprise.status).toBe(400);
});
