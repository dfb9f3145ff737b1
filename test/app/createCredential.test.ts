import { expect, test } from 'vitest';
import { createCredential } from '../../src/app/createCredential.ts';

test('the identity is made once, when it is asked for', async () => {
  const credential = createCredential('99999999-2222-4333-8444-555555555555');
  const [one, other] = await Promise.all([credential(), credential()]);
  expect(one).toBe(other);
  expect(one.getToken).toBeTypeOf('function');
});
