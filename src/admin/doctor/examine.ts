import type { Deps } from '../deps.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import { allChecks } from './allChecks.ts';
import type { AzureView } from './azure/azureView.ts';
import { openPatient } from './openPatient.ts';
import { checkTimeoutMs, type Reported, runChecks } from './runChecks.ts';

type Around = Pick<Deps, 'root' | 'promptsFolder' | 'now' | 'interrupted'>;

/** What Azure's management knows, if it is asked, and how long each check may take. */
type Look = Readonly<{ azure: AzureView | null; timeoutMs: number }>;

/**
 * All that the checks find of the app with these settings. In a file of its own, for it brings the
 * SDKs.
 */
export const examine = async (
  settings: AdminSettings,
  around: Around,
  { azure, timeoutMs }: Look = { azure: null, timeoutMs: checkTimeoutMs },
): Promise<readonly Reported[]> => {
  const end = new AbortController();
  const patient = openPatient(settings, around, end.signal, azure);
  try {
    return await runChecks(allChecks, patient, around.interrupted, timeoutMs);
  } finally {
    end.abort();
  }
};
