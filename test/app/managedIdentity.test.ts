import { ManagedIdentityCredential } from '@azure/identity';
import { expect, test } from 'vitest';
import { managedIdentity } from '../../src/app/managedIdentity.ts';

test.each([null, '99999999-2222-4333-8444-555555555555'])('of the client %s', (clientId) => {
  expect(managedIdentity(clientId)).toBeInstanceOf(ManagedIdentityCredential);
});
