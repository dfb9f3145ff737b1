import { expect, test } from 'vitest';
import { audience, caller, startSimulator } from '../startSimulator.ts';

test.each([
  [caller, { phoneNumber: caller }],
  ['anonymous', { phoneNumber: 'anonymous' }],
  [`8:acs:${audience}_caller`, { communicationUserId: `8:acs:${audience}_caller` }],
])('the app itself and %s are listed', async (from, identifier) => {
  const { connect } = await startSimulator();
  const { connection } = await connect({ from });
  const { values } = await connection.listParticipants();
  expect(values).toMatchObject([
    { identifier: { communicationUserId: expect.any(String) } },
    { identifier, isMuted: false, isOnHold: false },
  ]);
});
