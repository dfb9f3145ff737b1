import { expect, test } from 'vitest';
import { startCall } from '../startGroup.ts';
import { agent, caller } from '../startSimulator.ts';

const target = { phoneNumber: caller };

test('who is not on hold cannot be taken back, which is no failure', async () => {
  const { connection, id, lived } = await startCall();
  await connection.getCallMedia().unhold(target, { operationContext: 'u' });
  expect(await lived(id, 'resumed')).toEqual([]);
});

test('everybody hears who is back', async () => {
  const { app, call, connection, id, until } = await startCall();
  const media = connection.getCallMedia();
  await media.hold(target);
  await until(id, ({ transcript }) => transcript.at(-1)?.kind === 'held');
  await app.until(
    () => app.received.filter(({ name }) => name === 'ParticipantsUpdated').length === 2,
    'the hold',
  );
  await media.unhold(target);
  await app.until(
    () => app.received.filter(({ name }) => name === 'ParticipantsUpdated').length === 3,
    'the end of the hold',
  );
  expect(await call(id)).not.toHaveProperty('isOnHold');
  await expect(media.unhold({ phoneNumber: agent })).rejects.toMatchObject({ code: '8558' });
});
