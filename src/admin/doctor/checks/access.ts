import type { Values } from '../../settings/readSettings.ts';
import type { AzureView, Grant, Identity, Resource, Site } from '../azure/azureView.ts';
import { ofApp } from '../azure/ofApp.ts';
import { type Right, rightTo } from '../azure/rightTo.ts';
import type { Role } from '../azure/roles.ts';
import { vaultNamesIn } from '../azure/vaultNamesIn.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked } from '../finding.ts';

/** Something that the app works with; `on` is null where it was not found. */
export type Need = Readonly<{ what: string; on: Resource | null; rights: readonly Right[] }>;

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  site: Site;
  /** The client id that the settings name; empty for the identity that the system gives. */
  clientId: string;
  identity: Identity | null;
  needs: readonly Need[];
  grants: readonly Grant[];
}> | null;

const right = (role: Role, to: string, or: readonly Role[] = [], isVital = true): Right => ({
  role,
  or,
  to,
  isVital,
});

const toStorage = [
  right('blobOwner', 'keep files and keys in'),
  right('queueContributor', 'use the queues of'),
  right('tableContributor', 'use the tables of'),
];
const toSecrets = [
  right('secretsUser', 'read secrets of', ['secretsOfficer', 'vaultAdministrator']),
];
const toCalls = [right('communicationOwner', 'take and place calls by', ['contributor', 'owner'])];
const anyReader: readonly Role[] = ['monitoringReader', 'reader', 'contributor', 'owner'];
const toLogs = [right('logReader', 'make the report from the logs of', anyReader, false)];

const isSet = (value: string | undefined): boolean => (value?.trim() ?? '') !== '';

/** Whatever the app comes to with a key of its own needs no role. */
const needsOf = async (azure: AzureView): Promise<readonly Need[]> => {
  const { settings } = azure;
  const needs: Need[] = [];
  const account = settings.AzureWebJobsStorage__accountName?.trim() ?? '';
  if (account !== '') {
    const what = `the storage account ${account}`;
    needs.push({ what, on: await azure.storage(), rights: toStorage });
  }
  if (!isSet(settings.ACS_CONNECTION_STRING)) {
    const what = settings.ACS_ENDPOINT ?? 'the resource';
    needs.push({ what, on: await azure.communication(), rights: toCalls });
  }
  const vaults = await azure.vaults();
  for (const name of vaultNamesIn(settings)) {
    const on = vaults.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
    // Without roles a vault has a list of its own; whether that lets the app in, `secrets` tells.
    if (on?.byRoles !== false) needs.push({ what: `the vault ${name}`, on, rights: toSecrets });
  }
  if (isSet(settings.LOG_ANALYTICS_WORKSPACE_ID)) {
    needs.push({ what: 'the workspace', on: await azure.workspace(), rights: toLogs });
  }
  return needs;
};

const clientIdIn = (settings: Values): string =>
  (settings.AzureWebJobsStorage__clientId ?? settings.AZURE_CLIENT_ID ?? '').trim().toLowerCase();

const without = (site: Site, clientId: string): Finding =>
  clientId === ''
    ? failure(
        'The app has no identity, so that it is let in nowhere.',
        `npm run deploy ; or: az functionapp identity assign ${ofApp(site)}`,
      )
    : failure(
        `The settings name the identity ${clientId}, which the app does not have.`,
        `npm run deploy ; which it has: az functionapp identity show ${ofApp(site)}`,
      );

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { site, clientId, identity, needs, grants } = gathered;
  if (needs.length === 0) return [ok('The app comes with keys everywhere, and needs no roles.')];
  if (identity === null) return [without(site, clientId)];
  const holder = { who: 'The app', principalId: identity.principalId, grants };
  const wrong = needs.flatMap(({ what, on, rights }) => {
    if (on !== null) return rights.flatMap((each) => rightTo(each, on, holder));
    const message = `Not checked here: roles of the app on ${what}, not in its subscription.`;
    return [
      unchecked(
        message,
        `az role assignment list --all --output table --assignee ${identity.principalId}`,
      ),
    ];
  });
  return wrong.length > 0 ? wrong : [ok('The app has its roles on everything that it works with.')];
};

/** Whether the identity of the app is let in wherever the app has to. */
export const access: Check<Gathered> = {
  name: 'access',
  gather: async ({ azure }) => {
    if (azure === null) return null;
    const clientId = clientIdIn(azure.settings);
    const { identities } = azure.site;
    const identity = identities.find((each) => (each.clientId ?? '').toLowerCase() === clientId);
    return {
      site: azure.site,
      clientId,
      identity: identity ?? null,
      needs: await needsOf(azure),
      grants: identity === undefined ? [] : await azure.grants(identity.principalId),
    };
  },
  judge,
};
