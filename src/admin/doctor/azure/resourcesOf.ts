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

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A kind of resource, and what of one the settings name. */
type Kind = Readonly<{ type: string; version: string; named: (one: Listed) => string }>;

const communications: Kind = {
  type: 'Microsoft.Communication/communicationServices',
  version: '2025-05-01',
  named: ({ hostName }) => hostName,
};
const workspaces: Kind = {
  type: 'Microsoft.OperationalInsights/workspaces',
  version: '2025-02-01',
  named: ({ customerId }) => customerId,
};
const accounts: Kind = {
  type: 'Microsoft.CognitiveServices/accounts',
  version: '2025-06-01',
  named: ({ endpoint }) => hostOf(endpoint),
};
const storageAccounts: Kind = {
  type: 'Microsoft.Storage/storageAccounts',
  version: '2025-01-01',
  named: ({ name }) => name,
};
const allVaults: Kind = {
  type: 'Microsoft.KeyVault/vaults',
  version: '2024-11-01',
  named: ({ name }) => name,
};

/** The resources that the settings of an app name, in the subscription that the app is in. */
export const resourcesOf = (arm: Arm, appId: string, settings: Values): Pick<AzureView, Part> => {
  const scope = `${subscriptionIn(appId)}/providers`;
  const all = async ({ type, version, named }: Kind, names: readonly string[]) => {
    if (names.length === 0) return [];
    const listed = resourcesIn(await arm.list(`${scope}/${type}`, version), type);
    return listed.filter((one) => names.some((name) => isSame(name, named(one))));
  };
  const one = (kind: Kind, name: string) =>
    once(async () => {
      const [found] = await all(kind, name === '' ? [] : [name]);
      return found === undefined ? null : { ...found, ...idParts(found.id) };
    });
  return {
    communication: one(communications, hostOf(endpointOf(settings))),
    workspace: one(workspaces, settings.LOG_ANALYTICS_WORKSPACE_ID?.trim() ?? ''),
    speech: one(accounts, hostOf(settings.SPEECH_ENDPOINT?.trim() ?? '')),
    storage: one(storageAccounts, accountNameOf(settings) ?? ''),
    vaults: once(async () => {
      const found = await all(allVaults, vaultNamesIn(settings));
      return found.map(({ id, byRoles }) => ({ ...idParts(id), byRoles }));
    }),
  };
};
