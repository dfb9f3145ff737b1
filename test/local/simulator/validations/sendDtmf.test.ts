import { expect, test } from 'vitest';
import { sendDtmf } from '../../../../src/local/simulator/validations/sendDtmf.ts';

const somebody = { phoneNumber: { value: '+1' } };
const operationCallbackUri = 'http://localhost/callbacks';

test.each([
  [{ targetParticipant: somebody, tones: ['one', 'pound', 'a'] }],
  [{ targetParticipant: somebody, tones: ['zero'], operationContext: 'x', operationCallbackUri }],
])('%j is taken', (body) => {
  expect(sendDtmf.safeParse(body).success).toBe(true);
});

test.each([
  [{ targetParticipant: somebody }],
  [{ targetParticipant: somebody, tones: [] }],
  [{ targetParticipant: somebody, tones: ['1'] }],
  [{ targetParticipant: somebody, tones: Array.from({ length: 19 }, () => 'one') }],
])('%j is refused', (body) => {
  expect(sendDtmf.safeParse(body).success).toBe(false);
});
