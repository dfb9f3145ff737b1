import type { Deps } from '../deps.ts';
import type { AdminSettings } from '../settings/readSettings.ts';
import { allChecks } from './allChecks.ts';
import { openPatient } from './openPatient.ts';
import { type Reported, runChecks } from './runChecks.ts';

type Around = Pick<Deps, 'root' | 'promptsFolder' | 'now' | 'interrupted'>;

/**
 * All that the checks find of the app with these settings. In a file of its own, for it brings the
 * SDKs.
 */
export const examine = async (
  settings: AdminSettings,
  around: Around,
): Promise<readonly Reported[]> => {
  const end = new AbortController();
  const patient = openPatient(settings, around, end.signal);
  try {
    return await runChecks(allChecks, patient, around.interrupted);
  } finally {
    end.abort();
  }
};
