import type { Deps } from '../deps.ts';
import { once } from '../once.ts';
import { readFlows } from '../readFlows.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import { openAccount } from '../storage/openAccount.ts';
import { accountNameOf } from './accountNameOf.ts';
import { endpointOf, simulatorAt } from './endpointOf.ts';
import type { Patient } from './patient.ts';
import { readWholeConfig } from './readWholeConfig.ts';
import { resourceOf } from './resourceOf.ts';

type Around = Pick<Deps, 'root' | 'promptsFolder' | 'now'>;

/**
 * What there is to look at, by the settings; nothing is opened before a check asks for it, and what
 * is under way ends with `end`.
 */
export const openPatient = (
  settings: AdminSettings,
  { root, promptsFolder, now }: Around,
  end: AbortSignal,
  azure: Patient['azure'] = null,
): Patient => {
  const { values, origin } = settings;
  const endpoint = endpointOf(values);
  const provider = once(async () => {
    const { openProvider } = await import('../provider/openProvider.ts');
    return openProvider(values);
  });
  const storage = once(async () => (await openAccount(values)).account);
  return {
    origin,
    ...readWholeConfig(settings),
    azure,
    endpoint,
    hasKey: (values.ACS_CONNECTION_STRING?.trim() ?? '') !== '',
    simulator: simulatorAt(endpoint),
    accountName: accountNameOf(values),
    storage,
    stores: once(async () => {
      const { storesOf } = await import('../storage/storesOf.ts');
      return storesOf(await storage(), values.HASH_KEY ?? '');
    }),
    provider,
    ...resourceOf(provider, end),
    flows: () => readFlows(root),
    root,
    promptsFolder,
    now,
  };
};
