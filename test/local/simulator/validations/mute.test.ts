import { expect, test } from 'vitest';
import { mute } from '../../../../src/local/simulator/validations/mute.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ targetParticipants: [somebody] }],
  [{ targetParticipants: [somebody], operationContext: 'x' }],
])('%j is taken', (body) => {
  expect(mute.safeParse(body).success).toBe(true);
});

test.each([
  [{}],
  [{ targetParticipants: [] }],
  [{ targetParticipants: [somebody], operationCallbackUri }],
])('%j is refused', (body) => {
  expect(mute.safeParse(body).success).toBe(false);
});
