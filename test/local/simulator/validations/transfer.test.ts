import { expect, test } from 'vitest';
import { transfer } from '../../../../src/local/simulator/validations/transfer.ts';

test.each([
  [{ targetParticipant: { phoneNumber: { value: '+1' } } }],
  [
    {
      targetParticipant: { phoneNumber: { value: '+1' } },
      transferee: { rawId: '4:+2' },
      operationContext: 'x',
      operationCallbackUri: 'http://localhost/callbacks',
      customCallingContext: { voipHeaders: {}, sipHeaders: { a: 'b' } },
      sourceCallerIdNumber: { value: '+1' },
    },
  ],
])('%j is taken', (body) => {
  expect(transfer.safeParse(body).success).toBe(true);
});

test.each([
  [{}],
  [{ targetParticipant: { phoneNumber: { value: '+1' } }, transferee: {} }],
  [{ targetParticipant: { phoneNumber: { value: '+1' } }, operationCallbackUri: 'x' }],
])('%j is refused', (body) => {
  expect(transfer.safeParse(body).success).toBe(false);
});
