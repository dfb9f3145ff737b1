import { ManagedIdentityCredential, type TokenCredential } from '@azure/identity';

/**
 * The managed identity of the app. In a file of its own, for the library is large and loaded at
 * need only.
 */
export const managedIdentity = (clientId: string | null): TokenCredential =>
  clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
