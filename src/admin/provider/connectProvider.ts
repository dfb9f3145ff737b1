import type { AdminSettings } from '../settings/readSettings.ts';
import { describeProvider } from './describeProvider.ts';
import type { Provider } from './provider.ts';

/** The resource that the settings name, and says which it is; its SDKs are loaded only now. */
export const connectProvider = async (
  settings: AdminSettings,
  say: (line: string) => void,
): Promise<Provider> => {
  const { openProvider } = await import('./openProvider.ts');
  const provider = await openProvider(settings.values);
  say(`Resource: ${describeProvider(provider.endpoint, settings)}`);
  return provider;
};
