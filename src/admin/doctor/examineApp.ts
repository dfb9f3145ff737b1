import type { Deps } from '../deps.ts';
import { toFailure } from '../toFailure.ts';
import { allChecks } from './allChecks.ts';
import type { AzureView } from './azure/azureView.ts';
import { type Deployed, openAzure } from './azure/openAzure.ts';
import { examine } from './examine.ts';
import { failure, unchecked } from './finding.ts';
import type { Reported } from './runChecks.ts';

type Around = Pick<Deps, 'az' | 'root' | 'promptsFolder' | 'now' | 'interrupted'>;

/** Python starts anew for each question, a dozen times. */
const appTimeoutMs = 120_000;

/** One failure that says why, and all else as what it is: not looked at. */
const unseen = (thrown: unknown, again: string): readonly Reported[] => {
  const { message, remedy } = toFailure(thrown);
  const rest = allChecks.map(({ name }) => ({
    check: name,
    ...unchecked('Not looked at, for the app could not be read.', `Mend that first: ${again}`),
  }));
  return [{ check: 'azure', ...failure(message, remedy) }, ...rest];
};

/** All that the checks find of a deployed app, with what Azure's management knows of it. */
export const examineApp = async (
  deployed: Deployed,
  around: Around,
): Promise<readonly Reported[]> => {
  const { app, group } = deployed;
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, around.interrupted]);
  try {
    const azure: AzureView = await openAzure(around.az, deployed, signal);
    const values = { ...azure.settings, WEBSITE_HOSTNAME: azure.site.host };
    const settings = { origin: `the app ${app}`, values, host: null };
    return await examine(settings, around, { azure, timeoutMs: appTimeoutMs });
  } catch (thrown) {
    around.interrupted.throwIfAborted();
    return unseen(thrown, `npm run admin -- doctor --app ${app} --group ${group}`);
  } finally {
    end.abort();
  }
};
