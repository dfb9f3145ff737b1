import type { SettingsProblem } from '../../../config/settingsError.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked, warning } from '../finding.ts';

export type Gathered = Readonly<{
  origin: string;
  problems: readonly SettingsProblem[];
  /** Those whose values are not known, for a vault has them. */
  references: readonly string[];
  /** The deployed app that they were read from; null where they come from elsewhere. */
  deployed: Readonly<{ app: string; group: string }> | null;
  /** Null while there are problems. */
  set: Readonly<{ callerIds: number; hasFallback: boolean; isSigned: boolean }> | null;
}>;

const setIn = ({ origin, deployed }: Gathered, name: string): string => {
  if (origin === 'npm start' || origin === 'local.settings.json') {
    return `Put ${name} right in local.settings.json, then start \`npm start\` anew.`;
  }
  const { app, group } = deployed ?? { app: '<app>', group: '<group>' };
  const set =
    `az functionapp config appsettings set --resource-group ${group} --name ${app} ` +
    `--settings "${name}=<value>"`;
  // A deployment replaces all settings.
  return deployed === null ? set : `${set} ; and ${name} in infra/production.env, to keep it`;
};

const notTheApps = failure(
  'These are the settings around this command line, which need not be those of the app.',
  'az functionapp config appsettings list --resource-group <group> --name <app> > app.json ; ' +
    'npm run admin -- doctor --settings app.json --hostname <app>.azurewebsites.net',
);

const optional = (gathered: Gathered): readonly Finding[] => {
  const { set } = gathered;
  if (set === null) return [];
  const found: Finding[] = [];
  if (set.callerIds === 0) {
    const message = 'CALLER_ID is not set, so that no telephone can be called.';
    found.push(warning(message, setIn(gathered, 'CALLER_ID')));
  }
  if (!set.hasFallback) {
    const message = 'FALLBACK_NUMBER is not set: callers are lost when storage is down.';
    found.push(warning(message, setIn(gathered, 'FALLBACK_NUMBER')));
  }
  if (!set.isSigned) {
    const message = 'WEBHOOK_SECRETS is not set: nobody can tell webhooks of ours from others.';
    found.push(warning(message, setIn(gathered, 'WEBHOOK_SECRETS')));
  }
  return found;
};

/** Whether the platform can read them is told by a check of its own, where it can be seen. */
const inVault = ({ references, deployed }: Gathered): readonly Finding[] => {
  if (references.length === 0 || deployed !== null) return [];
  const message =
    `Not checked here: what ${references.join(', ')} are, and whether the app can read them; ` +
    'they are in a vault.';
  return [unchecked(message, 'npm run admin -- doctor --app <app> --group <group>')];
};

const judge = (gathered: Gathered): readonly Finding[] => {
  const { origin, problems } = gathered;
  if (problems.length === 0) {
    const found = ok(`The settings of ${origin} are complete.`);
    return [found, ...inVault(gathered), ...optional(gathered)];
  }
  const wrong = problems.map(({ name, message }) =>
    failure(`${name}: ${message}`, setIn(gathered, name)),
  );
  return [...wrong, ...inVault(gathered), ...(origin === 'the environment' ? [notTheApps] : [])];
};

/** Whether the app could start with its settings, and what it could not do then. */
export const settings: Check<Gathered> = {
  name: 'settings',
  gather: async ({ origin, problems, references, azure, config }) => ({
    origin,
    problems,
    references,
    deployed: azure && { app: azure.site.name, group: azure.site.group },
    set: config && {
      callerIds: config.callerIds.length,
      hasFallback: config.fallbackNumber !== null,
      isSigned: config.web.secrets.length > 0,
    },
  }),
  judge,
};
