import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';
import type { DeadLetters, Destination, EventSubscription, Filter } from './azureView.ts';
import { idParts } from './idParts.ts';

const destination = z.object({
  endpointType: z.string(),
  properties: z
    .object({ resourceId: z.string().nullish(), endpointBaseUrl: z.string().nullish() })
    .nullish(),
});
const filter = z.object({
  operatorType: z.string(),
  key: z.string().nullish(),
  values: z.array(z.unknown()).nullish(),
  value: z.unknown().optional(),
});
const container = z.object({
  properties: z.object({ resourceId: z.string(), blobContainerName: z.string() }),
});
const answer = z.array(
  z.object({
    name: z.string(),
    properties: z.object({
      provisioningState: z.string().nullish(),
      destination: destination.nullish(),
      deliveryWithResourceIdentity: z.object({ destination: destination.nullish() }).nullish(),
      filter: z
        .object({
          includedEventTypes: z.array(z.string()).nullish(),
          subjectBeginsWith: z.string().nullish(),
          subjectEndsWith: z.string().nullish(),
          advancedFilters: z.array(filter).nullish(),
        })
        .nullish(),
      retryPolicy: z
        .object({
          maxDeliveryAttempts: z.number().nullish(),
          eventTimeToLiveInMinutes: z.number().nullish(),
        })
        .nullish(),
      deadLetterDestination: container.nullish(),
      deadLetterWithResourceIdentity: z
        .object({
          identity: z.object({ type: z.string() }).nullish(),
          deadLetterDestination: container.nullish(),
        })
        .nullish(),
    }),
  }),
);

type Given = z.infer<typeof answer>[number]['properties'];

/** What counts where nothing is set. */
const usual = { attempts: 30, minutes: 1440 } as const;

const destinationOf = (given: Given): Destination => {
  const to = given.deliveryWithResourceIdentity?.destination ?? given.destination;
  const [resource, url] = [to?.properties?.resourceId, to?.properties?.endpointBaseUrl];
  if (to?.endpointType === 'AzureFunction' && resource) {
    const [app = '', name = ''] = resource.split(/\/functions\//i);
    return { kind: 'function', app, name };
  }
  if (to?.endpointType === 'WebHook' && url && URL.canParse(url)) {
    const { host, pathname } = new URL(url);
    return { kind: 'webhook', host, path: pathname };
  }
  return { kind: 'other', type: to?.endpointType ?? 'nowhere' };
};

const deadLettersOf = (given: Given): DeadLetters | null => {
  const { deadLetterWithResourceIdentity: asItself, deadLetterDestination: plain } = given;
  const to = asItself?.deadLetterDestination ?? plain;
  if (!to) return null;
  const { resourceId, blobContainerName } = to.properties;
  return {
    container: `${resourceId}/blobServices/default/containers/${blobContainerName}`,
    isByIdentity: asItself?.identity?.type === 'SystemAssigned',
  };
};

const filtersOf = (given: Given): readonly Filter[] =>
  (given.filter?.advancedFilters ?? []).map(({ operatorType, key, values, value }) => ({
    operatorType,
    key: key ?? '',
    values: (values ?? [value]).map(String),
  }));

/** The subscriptions of a topic. */
export const eventSubscriptionsIn = (
  body: unknown,
  topicId: string,
  principalId: string | null,
): readonly EventSubscription[] => {
  const { name: topic, group } = idParts(topicId);
  return inForm(answer, body, 'subscriptions of Event Grid').map(({ name, properties: given }) => ({
    name,
    topic: { name: topic, group, principalId },
    types: given.filter?.includedEventTypes ?? null,
    destination: destinationOf(given),
    filters: filtersOf(given),
    bySubject:
      `${given.filter?.subjectBeginsWith ?? ''}${given.filter?.subjectEndsWith ?? ''}` !== '',
    attempts: given.retryPolicy?.maxDeliveryAttempts ?? usual.attempts,
    minutes: given.retryPolicy?.eventTimeToLiveInMinutes ?? usual.minutes,
    deadLetters: deadLettersOf(given),
    state: given.provisioningState ?? '',
  }));
};
