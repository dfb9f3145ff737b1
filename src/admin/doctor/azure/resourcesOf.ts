import type { Arm } from '../../azure/armOf.ts';
import { once } from '../../once.ts';
import type { Values } from '../../settings/readSettings.ts';
import { accountNameOf } from '../accountNameOf.ts';
import { endpointOf } from '../endpointOf.ts';
import type { AzureView } from './azureView.ts';
import { idParts } from './idParts.ts';
import { type Listed, resourcesIn } from './resourcesIn.ts';
import { subscriptionIn } from './subscriptionIn.ts';
import { vaultNamesIn } from './vaultNamesIn.ts';

type Part = 'communication' | 'workspace' | 'speech' | 'storage' | 'vaults';

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.toLowerCase() : '';

const isSame = (one: string, other: string): boolean =>
  one !== '' && one.toLowerCase() === other.toLowerCase();

/** The resources that the settings of an app name, in the subscription that the app is in. */
export const resourcesOf = (arm: Arm, appId: string, settings: Values): Pick<AzureView, Part> => {
  const all = async (type: string, version: string): Promise<readonly Listed[]> => {
    const id = `${subscriptionIn(appId)}/providers/${type}`;
    return resourcesIn(await arm.list(id, version), type);
  };
  const first = async (type: string, version: string, is: (one: Listed) => boolean) => {
    const found = (await all(type, version)).find(is);
    return found === undefined ? null : { ...found, ...idParts(found.id) };
  };
  const endpoint = hostOf(endpointOf(settings));
  const speech = hostOf(settings.SPEECH_ENDPOINT?.trim() ?? '');
  const workspace = settings.LOG_ANALYTICS_WORKSPACE_ID?.trim() ?? '';
  const account = accountNameOf(settings) ?? '';
  const none = async () => null;
  return {
    communication: once(() =>
      first('Microsoft.Communication/communicationServices', '2025-05-01', ({ hostName }) =>
        isSame(endpoint, hostName),
      ),
    ),
    workspace:
      workspace === ''
        ? none
        : once(() =>
            first('Microsoft.OperationalInsights/workspaces', '2025-02-01', ({ customerId }) =>
              isSame(workspace, customerId),
            ),
          ),
    speech:
      speech === ''
        ? none
        : once(() =>
            first('Microsoft.CognitiveServices/accounts', '2025-06-01', (one) =>
              isSame(speech, hostOf(one.endpoint)),
            ),
          ),
    storage:
      account === ''
        ? none
        : once(() =>
            first('Microsoft.Storage/storageAccounts', '2025-01-01', ({ name }) =>
              isSame(account, name),
            ),
          ),
    vaults: once(async () => {
      const names = vaultNamesIn(settings);
      if (names.length === 0) return [];
      const listed = await all('Microsoft.KeyVault/vaults', '2024-11-01');
      return listed
        .filter(({ name }) => names.some((each) => isSame(each, name)))
        .map(({ id, byRoles }) => ({ ...idParts(id), byRoles }));
    }),
  };
};
