import { expect, test } from 'vitest';
import { startCall } from '../startGroup.ts';
import { audience, caller } from '../startSimulator.ts';

const desk = { communicationUserId: `8:acs:${audience}_desk` };

test('a user who is muted is not heard, but hears', async () => {
  const { app, connection, id, legOf, lived, sim } = await startCall();
  await sim('PUT', `/handsets/${desk.communicationUserId}`, {});
  await connection.addParticipant({ targetParticipant: desk });
  await app.next('AddParticipantSucceeded');
  const result = await connection.muteParticipant(desk, { operationContext: 'mute' });
  expect(result).toMatchObject({ operationContext: 'mute' });
  const leg = await legOf(desk.communicationUserId);
  expect(leg).toMatchObject({ isMuted: true });
  expect(await connection.getParticipant(desk)).toMatchObject({ isMuted: true, isOnHold: false });
  await app.until(
    () =>
      app.received.some(({ event }) =>
        JSON.stringify(event.data.participants ?? []).includes('"isMuted":true'),
      ),
    'a muted participant',
  );
  await sim('POST', `/calls/${leg.id}/say`, { text: 'psst' });
  await sim('POST', `/calls/${id}/say`, { text: 'Hello' });
  expect(await lived(id, 'heard')).toEqual([]);
  expect(await lived(leg.id, 'heard')).toMatchObject([{ text: 'Hello', who: caller }]);
});

test('phones cannot be muted, nor users who are not there', async () => {
  const { connection } = await startCall();
  await expect(connection.muteParticipant({ phoneNumber: caller })).rejects.toMatchObject({
    statusCode: 400,
    code: '8523',
  });
  await expect(connection.muteParticipant(desk)).rejects.toMatchObject({
    statusCode: 400,
    code: '8558',
  });
});
