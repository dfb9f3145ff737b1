import type { AdminSettings } from './readSettings.ts';

const partOf = (connection: string, name: string): string | null =>
  connection
    .split(';')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? null;

const developmentAccount = 'devstoreaccount1';

const describeConnection = (connection: string): string => {
  if (/^UseDevelopmentStorage=true/i.test(connection)) return 'Azurite at 127.0.0.1:10002';
  const account = partOf(connection, 'AccountName') ?? 'without a name';
  const endpoint = partOf(connection, 'TableEndpoint') ?? '';
  if (account !== developmentAccount) return `account ${account}`;
  return `Azurite at ${URL.canParse(endpoint) ? new URL(endpoint).host : 'an unknown address'}`;
};

/** Which storage account it is and who named it, for people; never a key. */
export const describeStorage = ({ origin, values }: AdminSettings): string => {
  const connection = values.AzureWebJobsStorage?.trim() ?? '';
  const account = values.AzureWebJobsStorage__accountName?.trim() ?? '';
  const what = connection === '' ? `account ${account}` : describeConnection(connection);
  return `${what} (from ${origin})`;
};
