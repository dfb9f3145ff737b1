import type { Probed } from '../../../store/probeStorage.ts';
import { toFailure } from '../../toFailure.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked } from '../finding.ts';

export type Gathered = Readonly<{
  probed: Probed;
  accountName: string | null;
  /** Whether Azure's management is asked who is let in. */
  seesRoles: boolean;
}>;

const roles = {
  tables: 'Storage Table Data Contributor',
  queues: 'Storage Queue Data Contributor',
  blobs: 'Storage Blob Data Contributor',
} as const;

const statusOf = (error: Error): unknown => Reflect.get(error, 'status');

const grant = (role: string, account: string, whom: string): string =>
  `az role assignment create --role "${role}" --assignee ${whom} --scope ` +
  `$(az storage account show --name ${account} --query id --output tsv)`;

const remedyFor = (error: Error, role: string, account: string | null): string =>
  account !== null && statusOf(error) === 403
    ? grant(role, account, '<you>')
    : toFailure(error).remedy;

const ofService = (
  service: keyof Probed,
  { probed, accountName }: Gathered,
): readonly Finding[] => {
  const error = probed[service];
  if (error === null) return [];
  return [failure(error.message, remedyFor(error, roles[service], accountName))];
};

const ofTheApp = (account: string): Finding =>
  unchecked(
    'Whether the app itself is let in cannot be seen by your roles.',
    'az role assignment list --output table --assignee <client id of its identity> --scope ' +
      `$(az storage account show --name ${account} --query id --output tsv)`,
  );

const judge = (gathered: Gathered): readonly Finding[] => {
  const services = ['tables', 'queues', 'blobs'] as const;
  const wrong = services.flatMap((service) => ofService(service, gathered));
  const found = wrong.length > 0 ? wrong : [ok('Tables, queues and containers can be reached.')];
  const { accountName, seesRoles } = gathered;
  return accountName === null || seesRoles ? found : [...found, ofTheApp(accountName)];
};

/** Whether all three services of the storage account answer, and let us in. */
export const storage: Check<Gathered> = {
  name: 'storage',
  gather: async ({ storage: account, accountName, azure }) => {
    const { probeStorage } = await import('../../../store/probeStorage.ts');
    return { probed: await probeStorage(await account()), accountName, seesRoles: azure !== null };
  },
  judge,
};
