import { calledFilterKey, calledFilterValue } from '../../../acs/calledFilter.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked, warning } from '../finding.ts';
import { lookAt } from '../lookAt.ts';
import { passesFilters } from '../passesFilters.ts';
import { type Subscription, subscriptionsIn } from '../subscriptionsIn.ts';

export type Gathered = Readonly<{
  /** Null where a real resource keeps them, which only Azure's own management tells. */
  subscriptions: readonly Subscription[] | null;
  /** The numbers that take calls. */
  numbers: readonly string[];
  /** Where the app is; null while that is not known. */
  baseUrl: string | null;
  /** The name of the resource. */
  name: string;
  /** Whether Azure's management is asked who is told of what, by another check. */
  seesTopics: boolean;
  /** Whether the settings let anybody deliver to the app's own webhook; null if not known. */
  isWebhookOpen: boolean | null;
}>;

const incomingCall = 'Microsoft.Communication.IncomingCall';
const again = 'Stop `npm start` and start it again: it subscribes the app.';

/** Whether a subscription is told of calls to a number, as far as its filters are about numbers. */
const tells = ({ filters }: Subscription, number: string): boolean =>
  passesFilters(filters, calledFilterValue(number));

const untold = (subscriptions: readonly Subscription[], { numbers }: Gathered) =>
  numbers
    .filter((number) => !subscriptions.some((each) => tells(each, number)))
    .map((number) =>
      failure(
        `The filter of the subscription leaves out ${number}: calls to it are not announced.`,
        `Put ${calledFilterValue(number)} among the values of ${calledFilterKey}, or ${number} ` +
          'among those of data.to.phoneNumber.value, or take the filter away. ' +
          `On this machine: ${again}`,
      ),
    );

const elsewhere = (
  subscriptions: readonly Subscription[],
  { baseUrl }: Gathered,
): readonly Finding[] => {
  if (baseUrl === null) return [];
  const { host } = new URL(baseUrl);
  if (subscriptions.some(({ endpoint }) => new URL(endpoint).host === host)) return [];
  const message = `Incoming calls are announced, but not to the app at ${host}.`;
  return [failure(message, again)];
};

/** Where the app takes events: a trigger of Event Grid, or its own webhook. */
const trigger = /^\/runtime\/webhooks\/eventgrid$/i;
const webhook = /\/api\/events\/?$/i;

const notTaken = (
  subscriptions: readonly Subscription[],
  { isWebhookOpen }: Gathered,
): readonly Finding[] => {
  const paths = subscriptions.map(({ endpoint }) => new URL(endpoint).pathname);
  if (paths.some((each) => trigger.test(each))) return [];
  if (!paths.some((each) => webhook.test(each))) {
    const message = 'Incoming calls are announced to the app, but not where it takes them.';
    const places = '/api/events, or /runtime/webhooks/EventGrid?functionName=incomingCall';
    return [
      failure(message, `Let the subscription deliver to ${places}. On this machine: ${again}`),
    ];
  }
  if (isWebhookOpen !== false) return [];
  const message = 'Incoming calls are announced to /api/events, which lets nobody in.';
  const remedy =
    'Set EVENT_GRID_KEYS, and have the subscription send one of them in x-switchboard-key; or ' +
    'EVENT_GRID_TENANT_ID and EVENT_GRID_AUDIENCE (docs/event-grid.md).';
  return [failure(message, remedy)];
};

const inAzure = (name: string): Finding =>
  unchecked(
    'Not checked here: whether Event Grid announces incoming calls to the app, and with which ' +
      'filter of numbers.',
    'az eventgrid system-topic event-subscription list --resource-group <group> --output json ' +
      '--query "[].{name:name,to:destination.endpointType,types:filter.includedEventTypes,' +
      'numbers:filter.advancedFilters}" --system-topic-name $(az eventgrid system-topic list ' +
      `--query "[?ends_with(source, '/${name}')].name" --output tsv)`,
  );

const judge = (gathered: Gathered): readonly Finding[] => {
  const { subscriptions, name, seesTopics } = gathered;
  if (seesTopics) return [];
  if (subscriptions === null) return [inAzure(name)];
  const ours = subscriptions.filter(({ types }) => types.includes(incomingCall));
  if (ours.length === 0) {
    return [failure('Nothing is subscribed to incoming calls: no call reaches the app.', again)];
  }
  const strayed = elsewhere(ours, gathered);
  const wrong = [
    ...(strayed.length > 0 ? strayed : notTaken(ours, gathered)),
    ...untold(ours, gathered),
  ];
  if (wrong.length > 0) return wrong;
  if (ours.length > 1) {
    const message = `Each incoming call is announced ${ours.length} times.`;
    return [warning(message, 'Keep one subscription; a call is answered only once all the same.')];
  }
  return [ok('Incoming calls to every number are announced to the app.')];
};

/** Whether the app is told of incoming calls: of those to each number, and at its own address. */
export const events: Check<Gathered> = {
  name: 'events',
  gather: async ({ simulator, endpoint, config, numbers, azure }, signal) => {
    const baseUrl = config?.callbacks.baseUrl ?? null;
    const trust = config?.eventGrid;
    const isWebhookOpen = trust ? trust.keys.length > 0 || trust.token !== null : null;
    const [name = ''] = URL.canParse(endpoint) ? new URL(endpoint).host.split('.') : [];
    const seesTopics = azure !== null;
    const known = { baseUrl, name, seesTopics, isWebhookOpen };
    if (simulator === null || seesTopics) return { subscriptions: null, numbers: [], ...known };
    const [seen, owned] = await Promise.all([
      lookAt(`${simulator}/_sim/subscriptions`, signal),
      numbers(),
    ]);
    const subscriptions = subscriptionsIn(seen);
    const taking = owned.filter(({ takes }) => takes).map(({ number }) => number);
    return { subscriptions, numbers: taking, ...known };
  },
  judge,
};
