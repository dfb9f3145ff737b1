import { expect, test } from 'vitest';
import { reject } from '../../../../src/local/simulator/validations/reject.ts';

test.each([
  [{ incomingCallContext: 'c' }],
  [{ incomingCallContext: 'c', callRejectReason: 'busy' }],
])('%j is taken', (body) => {
  expect(reject.safeParse(body).success).toBe(true);
});

test.each([[{}], [{ incomingCallContext: 'c', callRejectReason: 'bored' }]])(
  '%j is refused',
  (body) => {
    expect(reject.safeParse(body).success).toBe(false);
  },
);
