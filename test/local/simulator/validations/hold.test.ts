import { expect, test } from 'vitest';
import { hold } from '../../../../src/local/simulator/validations/hold.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ targetParticipant: somebody }],
  [
    {
      targetParticipant: somebody,
      playSourceInfo: { kind: 'file', file: { uri: 'http://localhost/a.wav' } },
      operationContext: 'x',
      operationCallbackUri,
    },
  ],
])('%j is taken', (body) => {
  expect(hold.safeParse(body).success).toBe(true);
});

test.each([
  [{}],
  [{ targetParticipant: somebody, playSourceInfo: { kind: 'file' } }],
  [{ targetParticipant: somebody, loop: true }],
])('%j is refused', (body) => {
  expect(hold.safeParse(body).success).toBe(false);
});
