import { expect, test } from 'vitest';
import { unhold } from '../../../../src/local/simulator/validations/unhold.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ targetParticipant: somebody }],
  [{ targetParticipant: somebody, operationContext: 'x', operationCallbackUri }],
])('%j is taken', (body) => {
  expect(unhold.safeParse(body).success).toBe(true);
});

test.each([[{}], [{ targetParticipant: {} }], [{ targetParticipant: somebody, surprise: 1 }]])(
  '%j is refused',
  (body) => {
    expect(unhold.safeParse(body).success).toBe(false);
  },
);
