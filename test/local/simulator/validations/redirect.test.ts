import { expect, test } from 'vitest';
import { redirect } from '../../../../src/local/simulator/validations/redirect.ts';

test.each([[{ incomingCallContext: 'c', target: { phoneNumber: { value: '+1' } } }]])(
  '%j is taken',
  (body) => {
    expect(redirect.safeParse(body).success).toBe(true);
  },
);

test.each([
  [{ incomingCallContext: 'c' }],
  [{ target: { phoneNumber: { value: '+1' } } }],
  [{ incomingCallContext: 'c', target: { phoneNumber: { value: '+1' } }, sourceCallerIdNumber: 1 }],
])('%j is refused', (body) => {
  expect(redirect.safeParse(body).success).toBe(false);
});
