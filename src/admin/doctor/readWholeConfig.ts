import { SettingsError, type SettingsProblem } from '../../config/settingsError.ts';
import { type Config, readConfig } from '../../config.ts';
import type { AdminSettings } from '../settings/readSettings.ts';

type Read = Readonly<{ config: Config | null; problems: readonly SettingsProblem[] }>;

const usualHost = 'localhost:7071';

/** The settings as the app itself would read them; what the host adds is added here. */
export const readWholeConfig = ({ origin, values, host }: AdminSettings): Read => {
  const isLaptop = origin === 'npm start' || origin === 'local.settings.json';
  const added = {
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    WEBSITE_HOSTNAME: host === null ? usualHost : new URL(host).host,
  };
  try {
    return { config: readConfig({ ...(isLaptop && added), ...values }), problems: [] };
  } catch (error) {
    if (error instanceof SettingsError) return { config: null, problems: error.problems };
    throw error;
  }
};
