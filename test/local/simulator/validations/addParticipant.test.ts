import { expect, test } from 'vitest';
import { addParticipant } from '../../../../src/local/simulator/validations/addParticipant.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ participantToAdd: somebody }],
  [
    {
      participantToAdd: somebody,
      sourceCallerIdNumber: { value: '+2' },
      sourceDisplayName: 'Contoso',
      invitationTimeoutInSeconds: 180,
      operationContext: 'x',
      operationCallbackUri,
      customCallingContext: { voipHeaders: {}, sipHeaders: {} },
    },
  ],
])('%j is taken', (body) => {
  expect(addParticipant.safeParse(body).success).toBe(true);
});

test.each([
  [{}],
  [{ participantToAdd: {} }],
  [{ participantToAdd: somebody, invitationTimeoutInSeconds: 181 }],
  [{ participantToAdd: somebody, operationCallbackUri: 'x' }],
  [{ participantToAdd: somebody, surprise: operationCallbackUri }],
])('%j is refused', (body) => {
  expect(addParticipant.safeParse(body).success).toBe(false);
});
