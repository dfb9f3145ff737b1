import type { Arm } from '../../azure/armOf.ts';
import { once } from '../../once.ts';
import type { AzureView, Grant } from './azureView.ts';
import { diagnosticsIn } from './diagnosticsIn.ts';
import { eventSubscriptionsIn } from './eventSubscriptionsIn.ts';
import { grantsIn } from './grantsIn.ts';
import { resourcesIn } from './resourcesIn.ts';
import { subscriptionIn } from './subscriptionIn.ts';

const eventGrid = '2025-02-15';

/** Who is told of what happens in the resource, what of it is logged, and who may do what. */
export const logsAndRights = (
  arm: Arm,
  appId: string,
  communication: AzureView['communication'],
): Pick<AzureView, 'subscriptions' | 'diagnostics' | 'grants'> => {
  const scope = subscriptionIn(appId);
  const known = new Map<string, Promise<readonly Grant[]>>();
  const grants = async (principalId: string): Promise<readonly Grant[]> => {
    const id = `${scope}/providers/Microsoft.Authorization/roleAssignments`;
    // With what groups give, at the subscription, above it and anywhere below it.
    return grantsIn(await arm.list(id, '2022-04-01', `assignedTo('${principalId}')`));
  };
  return {
    subscriptions: once(async () => {
      const found = await communication();
      if (found === null) return [];
      const type = 'Microsoft.EventGrid/systemTopics';
      const topics = resourcesIn(await arm.list(`${scope}/providers/${type}`, eventGrid), type);
      const ours = topics.filter(({ source }) => source.toLowerCase() === found.id.toLowerCase());
      const all = ours.map(async ({ id, principalId }) =>
        eventSubscriptionsIn(
          await arm.list(`${id}/eventSubscriptions`, eventGrid),
          id,
          principalId,
        ),
      );
      return (await Promise.all(all)).flat();
    }),
    diagnostics: once(async () => {
      const found = await communication();
      if (found === null) return [];
      const id = `${found.id}/providers/Microsoft.Insights/diagnosticSettings`;
      return diagnosticsIn(await arm.list(id, '2021-05-01-preview'));
    }),
    grants: (principalId) => {
      const read = known.get(principalId) ?? grants(principalId);
      known.set(principalId, read);
      return read;
    },
  };
};
