import { describeStorage } from '../settings/describeStorage.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import type { Stores } from '../stores.ts';

type Connected = Readonly<{ stores: Stores; signedIn: string | null; host: string | null }>;

/**
 * The storage that the settings name, and says which it is. The SDKs are loaded only now, so that
 * help need not wait for them.
 */
export const connectStorage = async (
  settings: AdminSettings,
  say: (line: string) => void,
): Promise<Connected> => {
  say(`Storage: ${describeStorage(settings)}`);
  const { openStorage } = await import('./openStorage.ts');
  return { ...(await openStorage(settings.values)), host: settings.host };
};
