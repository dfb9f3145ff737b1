import { expect, test } from 'vitest';
import * as named from '../../../../src/local/simulator/validations/removeParticipant.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ participantToRemove: somebody }],
  [{ participantToRemove: somebody, operationContext: 'x', operationCallbackUri }],
])('%j is taken', (body) => {
  expect(named.removeParticipant.safeParse(body).success).toBe(true);
});

test.each([[{}], [{ participantToRemove: somebody, surprise: 1 }]])('%j is refused', (body) => {
  expect(named.removeParticipant.safeParse(body).success).toBe(false);
});
