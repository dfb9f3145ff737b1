import { expect, test } from 'vitest';
import { create } from '../../../../src/local/simulator/validations/create.ts';

test.each([
  [{ targets: [{ phoneNumber: { value: '+1' } }], callbackUri: 'http://localhost/callbacks' }],
  [
    {
      targets: [{ phoneNumber: { value: '+1' } }, { rawId: '8:acs:a_b' }],
      callbackUri: 'http://localhost/callbacks',
      sourceCallerIdNumber: { value: '+1', isAnonymous: false },
      sourceDisplayName: 'Contoso',
      operationContext: 'x',
    },
  ],
])('%j is taken', (body) => {
  expect(create.safeParse(body).success).toBe(true);
});

test.each([
  [{ targets: [], callbackUri: 'http://localhost/callbacks' }],
  [{ targets: [{ phoneNumber: { value: '+1' } }] }],
  [{ targets: [{}], callbackUri: 'http://localhost/callbacks' }],
  [
    {
      targets: [{ phoneNumber: { value: '+1' } }],
      callbackUri: 'http://localhost/callbacks',
      sourceCallerIdNumber: '+1',
    },
  ],
])('%j is refused', (body) => {
  expect(create.safeParse(body).success).toBe(false);
});
