import type { Reference, Site } from '../azure/azureView.ts';
import { ofApp } from '../azure/ofApp.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked } from '../finding.ts';

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  site: Site;
  /** The settings that are references. */
  names: readonly string[];
  references: readonly Reference[];
}> | null;

const secretsUser = 'Key Vault Secrets User';

const grant = ({ vault }: Reference): string =>
  `az role assignment create --role "${secretsUser}" --assignee <client id of the app's ` +
  `identity> --scope $(az keyvault show --name ${vault} --query id --output tsv)`;

const chooseIdentity = (site: Site): string =>
  `az functionapp update ${ofApp(site)} --set keyVaultReferenceIdentity=<id of the app's identity>`;

/** What mends a reference, by the word that the platform has for why it is not resolved. */
const remedyFor = (reference: Reference, site: Site): string => {
  const { status, vault } = reference;
  if (/^Secret(Version)?NotFound$/.test(status)) return 'npm run deploy -- --only secrets';
  if (/^(AccessToKeyVaultDenied|UnauthorizedClient)$/.test(status)) {
    return `${grant(reference)} ; or the wrong identity asks: ${chooseIdentity(site)}`;
  }
  if (status === 'MSINotEnabled') return chooseIdentity(site);
  if (status === 'VaultNotFound') return `az keyvault show --name ${vault} ; npm run deploy`;
  if (status === 'InvalidSyntax') {
    return 'Write @Microsoft.KeyVault(SecretUri=https://<vault>.vault.azure.net/secrets/<name>)';
  }
  return (
    `Look whether the secret is there (npm run deploy -- --only secrets), whether the app may ` +
    `read it (${grant(reference)}), and as whom (${chooseIdentity(site)}); then: az functionapp ` +
    `restart ${ofApp(site)}`
  );
};

const ofReference = (reference: Reference, site: Site): readonly Finding[] => {
  const { setting, status, details, vault, secret } = reference;
  if (status === 'Resolved') return [];
  const what = secret === '' ? 'a secret' : `the secret ${secret} of ${vault}`;
  const why = details === '' ? status : `${status}: ${details}`;
  const message = `The app cannot read ${setting}, which is ${what} (${why}).`;
  // At first the platform has not looked yet.
  if (status === 'Initialized') {
    return [unchecked(message, `Wait a minute, or: az functionapp restart ${ofApp(site)}`)];
  }
  return [failure(message, remedyFor(reference, site))];
};

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { site, names, references } = gathered;
  if (names.length === 0) return [ok('No setting is in a vault.')];
  const untold = names.filter((name) => !references.some(({ setting }) => setting === name));
  const wrong = [
    ...references.flatMap((reference) => ofReference(reference, site)),
    ...untold.map((name) =>
      unchecked(
        `Azure does not tell whether the app can read ${name}.`,
        'az rest --method get --url ' +
          `"${site.id}/config/configreferences/appsettings/${name}?api-version=2024-11-01"`,
      ),
    ),
  ];
  if (wrong.length > 0) return wrong;
  return [ok(`The app can read what is in the vault: ${names.join(', ')}.`)];
};

/** Whether the platform can put secrets in the place of the references to them. */
export const secrets: Check<Gathered> = {
  name: 'secrets',
  gather: async ({ azure, references: names }) => {
    if (azure === null) return null;
    const references = names.length === 0 ? [] : await azure.references();
    return { site: azure.site, names, references };
  },
  judge,
};
