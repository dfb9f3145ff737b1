import { expect, test } from 'vitest';
import { startCall, startGroup } from '../startGroup.ts';
import { agent, caller } from '../startSimulator.ts';

test('who is removed hangs up, and the others stay', async () => {
  const { app, connection, id, legOf, lived } = await startGroup();
  const result = await connection.removeParticipant(
    { phoneNumber: agent },
    { operationContext: 'rm', operationCallbackUrl: app.callback('special') },
  );
  expect(result).toMatchObject({ operationContext: 'rm' });
  expect((await app.next('RemoveParticipantSucceeded', 'special')).parsed).toMatchObject({
    operationContext: 'rm',
    participant: { phoneNumber: agent },
  });
  expect(await legOf(agent)).toMatchObject({ state: 'ended', endReason: 'removed' });
  expect(await lived(id, 'left')).toMatchObject([{ who: agent }]);
  expect((await connection.listParticipants()).values).toHaveLength(2);
});

test('a call of two is over when the other is removed', async () => {
  const { app, call, connection, id } = await startCall();
  await connection.removeParticipant({ phoneNumber: caller });
  await app.next('RemoveParticipantSucceeded');
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    resultInformation: { code: 200, subCode: 5002 },
  });
  expect(await call(id)).toMatchObject({ state: 'ended', endReason: 'removed' });
});

test('the app may remove itself', async () => {
  const { app, call, connection, id } = await startGroup();
  const self = (await connection.listParticipants()).values?.[0]?.identifier;
  expect(self).toBeDefined();
  if (self) await connection.removeParticipant(self);
  expect((await app.next('CallDisconnected')).parsed).toMatchObject({
    resultInformation: { code: 200, subCode: 5300 },
  });
  expect(await call(id)).toMatchObject({ state: 'connected' });
});

test('nobody of that number cannot be removed', async () => {
  const { app, connection } = await startCall();
  await connection.removeParticipant({ phoneNumber: agent });
  expect((await app.next('RemoveParticipantFailed')).parsed).toMatchObject({
    participant: { phoneNumber: agent },
    resultInformation: { code: 404, subCode: 8522 },
  });
});

test('who still rings is removed as well, so the addition has failed', async () => {
  const { add, app, connection, legOf, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'manual' });
  await add(agent, { operationContext: 'add' });
  await connection.removeParticipant({ phoneNumber: agent });
  expect((await app.next('AddParticipantFailed')).parsed).toMatchObject({
    operationContext: 'add',
    resultInformation: { code: 487, subCode: 560487 },
  });
  await app.next('RemoveParticipantSucceeded');
  expect(await legOf(agent)).toMatchObject({ endReason: 'cancelled' });
});
