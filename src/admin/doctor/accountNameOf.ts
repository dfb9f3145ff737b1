import type { Values } from '../settings/readSettings.ts';

const emulated = /UseDevelopmentStorage=true|devstoreaccount1/i;

/** The name of the storage account that the settings name; null for one on this machine. */
export const accountNameOf = (values: Values): string | null => {
  const connectionString = values.AzureWebJobsStorage?.trim() ?? '';
  if (emulated.test(connectionString)) return null;
  const named = /(?:^|;)AccountName=([^;]+)/i.exec(connectionString)?.[1];
  return named ?? (values.AzureWebJobsStorage__accountName?.trim() || null);
};
