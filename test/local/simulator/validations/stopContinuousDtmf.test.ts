import { expect, test } from 'vitest';
import * as named from '../../../../src/local/simulator/validations/stopContinuousDtmf.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ targetParticipant: somebody }],
  [{ targetParticipant: somebody, operationContext: 'x', operationCallbackUri }],
])('%j is taken', (body) => {
  expect(named.stopContinuousDtmf.safeParse(body).success).toBe(true);
});

test.each([[{}], [{ targetParticipant: {} }], [{ targetParticipant: somebody, surprise: 1 }]])(
  '%j is refused',
  (body) => {
    expect(named.stopContinuousDtmf.safeParse(body).success).toBe(false);
  },
);
