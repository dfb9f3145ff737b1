import { expect, test } from 'vitest';
import * as named from '../../../../src/local/simulator/validations/cancelAddParticipant.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ invitationId: 'i' }],
  [{ invitationId: 'i', operationContext: 'x', operationCallbackUri }],
])('%j is taken', (body) => {
  expect(named.cancelAddParticipant.safeParse(body).success).toBe(true);
});

test.each([[{}], [{ invitationId: '' }], [{ invitationId: 'i', target: somebody }]])(
  '%j is refused',
  (body) => {
    expect(named.cancelAddParticipant.safeParse(body).success).toBe(false);
  },
);
