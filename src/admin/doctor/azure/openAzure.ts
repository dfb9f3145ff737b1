import { armOf } from '../../azure/armOf.ts';
import { atMost } from '../../azure/atMost.ts';
import type { Az } from '../../azure/az.ts';
import { once } from '../../once.ts';
import type { AzureView } from './azureView.ts';
import { functionsIn } from './functionsIn.ts';
import { logsAndRights } from './logsAndRights.ts';
import { referencesIn } from './referencesIn.ts';
import { resourcesOf } from './resourcesOf.ts';
import { settingsIn } from './settingsIn.ts';
import { siteIn } from './siteIn.ts';

/** Which app: its name, and the resource group that it is in. */
export type Deployed = Readonly<{ app: string; group: string }>;

const web = '2024-11-01';
/** Each is a Python that starts; more of them at once only wait for each other. */
const mostAtOnce = 4;

/**
 * What Azure's management knows of an app. The app itself and its settings are read at once.
 * @throws AdminError when they cannot be
 */
export const openAzure = async (
  az: Az,
  { app, group }: Deployed,
  end: AbortSignal,
): Promise<AzureView> => {
  const turn = atMost(mostAtOnce);
  const inTurn: Az = (args, signal) => turn(() => az(args, signal));
  const arm = armOf(inTurn, end);
  const inGroup = `/subscriptions/{subscriptionId}/resourceGroups/${group}/providers`;
  const which = ['--resource-group', group, '--name', app];
  const [described, listed] = await Promise.all([
    arm.get(`${inGroup}/Microsoft.Web/sites/${app}`, web),
    inTurn(['functionapp', 'config', 'appsettings', 'list', ...which], end),
  ]);
  const [site, settings] = [siteIn(described), settingsIn(listed)];
  const resources = resourcesOf(arm, site.id, settings);
  return {
    site,
    settings,
    references: once(async () => {
      const id = `${site.id}/config/configreferences/appsettings`;
      return referencesIn(await arm.list(id, web));
    }),
    functions: once(async () => functionsIn(await arm.list(`${site.id}/functions`, web), settings)),
    ...resources,
    ...logsAndRights(arm, site.id, resources.communication),
  };
};
