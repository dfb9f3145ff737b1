import type { TokenCredential } from '@azure/identity';

/** Where the services of a storage account answer. */
export type ServiceUris = Readonly<{ table: string; queue: string; blob: string }>;

/**
 * A storage account and how to be let in: by a connection string (Azurite,
 * `UseDevelopmentStorage=true`) or as an identity, which the SDKs allow over https only.
 */
export type StorageAccount =
  | Readonly<{ connectionString: string }>
  | Readonly<{ serviceUris: ServiceUris; credential: TokenCredential }>;
