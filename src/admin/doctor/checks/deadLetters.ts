import type { EventSubscription, Grant } from '../azure/azureView.ts';
import { idParts } from '../azure/idParts.ts';
import { type Right, rightTo } from '../azure/rightTo.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, warning } from '../finding.ts';

/** A topic that puts aside what it fails to deliver, and what it may do there. */
export type Place = Readonly<{
  topic: EventSubscription['topic'];
  container: string;
  grants: readonly Grant[];
}>;

/** Null where Azure's management is not asked. */
export type Gathered = readonly Place[] | null;

const toPutAside: Right = {
  role: 'blobContributor',
  or: ['blobOwner'],
  to: 'put aside what it fails to deliver in',
  isVital: false,
};

const ofPlace = ({ topic, container, grants }: Place): readonly Finding[] => {
  const { name, group, principalId } = topic;
  if (principalId !== null) {
    return rightTo(toPutAside, idParts(container), { who: name, principalId, grants });
  }
  const message = `${name} has no identity to put aside by what it fails to deliver: it is lost.`;
  const update = `az eventgrid system-topic update --resource-group ${group} --name ${name}`;
  return [warning(message, `${update} --identity systemassigned ; then: npm run deploy`)];
};

const judge = (places: Gathered): readonly Finding[] => {
  if (places === null || places.length === 0) return [];
  const wrong = places.flatMap(ofPlace);
  return wrong.length > 0 ? wrong : [ok('Event Grid can put aside what it fails to deliver.')];
};

/** Whether Event Grid may write where it is to put what it cannot deliver. */
export const deadLetters: Check<Gathered> = {
  name: 'dead letters',
  gather: async ({ azure }) => {
    if (azure === null) return null;
    const places = new Map<string, Omit<Place, 'grants'>>();
    for (const { topic, deadLetters: aside } of await azure.subscriptions()) {
      if (aside?.isByIdentity !== true) continue;
      places.set(`${topic.name} ${aside.container}`, { topic, container: aside.container });
    }
    return Promise.all(
      [...places.values()].map(async (place) => {
        const { principalId } = place.topic;
        return { ...place, grants: principalId === null ? [] : await azure.grants(principalId) };
      }),
    );
  },
  judge,
};
