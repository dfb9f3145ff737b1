import type { TokenCredential } from '@azure/identity';
import { serviceUrisOf } from '../../src/store/serviceUrisOf.ts';

const credential: TokenCredential = { getToken: async () => null };

/** An account that is entered as an identity, which nobody reaches. */
export const identityAccount = { serviceUris: serviceUrisOf('contoso'), credential };

/** The account of an Azurite on its own ports. */
export const developmentAccount = { connectionString: 'UseDevelopmentStorage=true' };
