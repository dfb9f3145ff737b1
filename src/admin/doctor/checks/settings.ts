import type { SettingsProblem } from '../../../config/settingsError.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';

export type Gathered = Readonly<{
  origin: string;
  problems: readonly SettingsProblem[];
  /** Null while there are problems. */
  set: Readonly<{ callerIds: number; hasFallback: boolean; isSigned: boolean }> | null;
}>;

const setIn = (origin: string, name: string): string =>
  origin === 'npm start' || origin === 'local.settings.json'
    ? `Put ${name} right in local.settings.json, then start \`npm start\` anew.`
    : 'az functionapp config appsettings set --resource-group <group> --name <app> ' +
      `--settings "${name}=<value>"`;

const notTheApps = failure(
  'These are the settings around this command line, which need not be those of the app.',
  'az functionapp config appsettings list --resource-group <group> --name <app> > app.json ; ' +
    'npm run admin -- doctor --settings app.json --hostname <app>.azurewebsites.net',
);

const optional = ({ origin, set }: Gathered): readonly Finding[] => {
  if (set === null) return [];
  const found: Finding[] = [];
  if (set.callerIds === 0) {
    const message = 'CALLER_ID is not set, so that no telephone can be called.';
    found.push(warning(message, setIn(origin, 'CALLER_ID')));
  }
  if (!set.hasFallback) {
    const message = 'FALLBACK_NUMBER is not set: callers are lost when storage is down.';
    found.push(warning(message, setIn(origin, 'FALLBACK_NUMBER')));
  }
  if (!set.isSigned) {
    const message = 'WEBHOOK_SECRETS is not set: nobody can tell webhooks of ours from others.';
    found.push(warning(message, setIn(origin, 'WEBHOOK_SECRETS')));
  }
  return found;
};

const judge = (gathered: Gathered): readonly Finding[] => {
  const { origin, problems } = gathered;
  if (problems.length === 0) {
    return [ok(`The settings of ${origin} are complete.`), ...optional(gathered)];
  }
  const wrong = problems.map(({ name, message }) =>
    failure(`${name}: ${message}`, setIn(origin, name)),
  );
  return origin === 'the environment' ? [...wrong, notTheApps] : wrong;
};

/** Whether the app could start with its settings, and what it could not do then. */
export const settings: Check<Gathered> = {
  name: 'settings',
  gather: async ({ origin, problems, config }) => ({
    origin,
    problems,
    set: config && {
      callerIds: config.callerIds.length,
      hasFallback: config.fallbackNumber !== null,
      isSigned: config.web.secrets.length > 0,
    },
  }),
  judge,
};
