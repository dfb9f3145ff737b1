import type { TokenCredential } from '@azure/identity';

export type GetCredential = () => Promise<TokenCredential>;

/**
 * The managed identity of the app, made at its first use: whoever works with connection strings
 * never loads the library for it. `clientId` is null for the identity that the system assigns.
 */
export const createCredential = (clientId: string | null): GetCredential => {
  let made: Promise<TokenCredential> | null = null;
  const make = async (): Promise<TokenCredential> => {
    const { managedIdentity } = await import('./managedIdentity.ts');
    return managedIdentity(clientId);
  };
  return () => {
    made ??= make();
    return made;
  };
};
