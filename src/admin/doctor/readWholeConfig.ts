import { SettingsError, type SettingsProblem } from '../../config/settingsError.ts';
import { type Config, readConfig } from '../../config.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import { resolveReferences } from './resolveReferences.ts';

type Read = Readonly<{
  config: Config | null;
  problems: readonly SettingsProblem[];
  references: readonly string[];
}>;

const usualHost = 'localhost:7071';

/** The settings as the app itself would read them; what the host adds is added here. */
export const readWholeConfig = ({ origin, values, host }: AdminSettings): Read => {
  const isLaptop = origin === 'npm start' || origin === 'local.settings.json';
  const added = {
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    WEBSITE_HOSTNAME: host === null ? usualHost : new URL(host).host,
  };
  // Only where an app is deployed is there somebody who resolves them.
  const resolved = isLaptop ? { values, references: [] } : resolveReferences(values);
  const { references } = resolved;
  try {
    const config = readConfig({ ...(isLaptop && added), ...resolved.values });
    return { config, problems: [], references };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const problems = error.problems.filter(({ name }) => !references.includes(name));
    return { config: null, problems, references };
  }
};
