import type { ServiceUris } from './storageAccount.ts';

/** The addresses of a storage account in the public cloud, from its name. */
export const serviceUrisOf = (accountName: string): ServiceUris => ({
  table: `https://${accountName}.table.core.windows.net`,
  queue: `https://${accountName}.queue.core.windows.net`,
  blob: `https://${accountName}.blob.core.windows.net`,
});
