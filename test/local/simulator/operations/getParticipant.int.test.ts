import { expect, test } from 'vitest';
import { agent, caller, startSimulator } from '../startSimulator.ts';

test('a participant is found by an identity full of colons and pluses', async () => {
  const { connect } = await startSimulator();
  const { connection } = await connect();
  expect(await connection.getParticipant({ phoneNumber: caller })).toMatchObject({
    identifier: { phoneNumber: caller },
  });
  await expect(connection.getParticipant({ phoneNumber: agent })).rejects.toMatchObject({
    statusCode: 404,
  });
});
