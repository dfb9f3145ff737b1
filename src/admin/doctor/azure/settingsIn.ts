import { AdminError } from '../../adminError.ts';
import type { Values } from '../../settings/readSettings.ts';
import { listedSettings } from '../listedSettings.ts';

/**
 * The settings that az lists.
 * @throws AdminError when it holds values back, or lists something else
 */
export const settingsIn = (listed: unknown): Values => {
  const settings = listedSettings(listed);
  if (settings !== null) return settings;
  const message = 'az does not tell the settings of the app.';
  const remedy = 'Bring az up to date (az upgrade), and see that you may read them: az login';
  throw new AdminError('unreachable', 'unknownForm', message, remedy);
};
