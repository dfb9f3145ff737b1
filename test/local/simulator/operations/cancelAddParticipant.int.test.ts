import { expect, test } from 'vitest';
import { startCall } from '../startGroup.ts';
import { agent } from '../startSimulator.ts';

test('an invitation that rings is taken back', async () => {
  const { add, advance, app, connection, legOf, sim } = await startCall();
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'manual' });
  const invitationId = await add(agent);
  const result = await connection.cancelAddParticipantOperation(invitationId, {
    operationContext: 'cancel',
    operationCallbackUrl: app.callback('special'),
  });
  expect(result).toMatchObject({ invitationId, operationContext: 'cancel' });
  expect((await app.next('CancelAddParticipantSucceeded', 'special')).parsed).toMatchObject({
    invitationId,
    operationContext: 'cancel',
  });
  expect(await legOf(agent)).toMatchObject({ state: 'ended', endReason: 'cancelled' });
  await advance(60_000);
  const names = app.received.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('AddParticipant'))).toEqual([]);
});

test('one that was answered, or never was, cannot be', async () => {
  const { add, app, connection, legOf } = await startCall();
  const invitationId = await add(agent);
  await app.next('AddParticipantSucceeded');
  for (const id of [invitationId, 'never']) {
    await connection.cancelAddParticipantOperation(id);
    expect((await app.next('CancelAddParticipantFailed')).parsed).toMatchObject({
      invitationId: id,
      resultInformation: { code: 404, subCode: 8522 },
    });
  }
  expect(await legOf(agent)).toMatchObject({ state: 'connected' });
});
