import type { Values } from '../../settings/readSettings.ts';
import type { Communication, Destination, EventSubscription, Site } from '../azure/azureView.ts';
import { comesBy, incomingCallType, isToldOf, recordingType } from '../azure/comesBy.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked, warning } from '../finding.ts';
import { isCalledFilter } from '../passesFilters.ts';

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  site: Site;
  settings: Values;
  /** Where the settings say that the resource is. */
  endpoint: string;
  communication: Communication | null;
  subscriptions: readonly EventSubscription[];
}> | null;

type Asked = NonNullable<Gathered>;

/** What has to be announced, to which function, and how long it is worth being told. */
type Wanted = Readonly<{
  what: string;
  type: string;
  functionName: string;
  /** What becomes of it when it is not. */
  loss: string;
  isRight: (given: EventSubscription) => boolean;
  attempts: number;
  minutes: number;
  why: string;
}>;

const again = 'npm run deploy -- --only events';

const wanted: readonly Wanted[] = [
  {
    what: 'Incoming calls',
    type: incomingCallType,
    functionName: 'incomingCall',
    loss: 'no call reaches the app',
    isRight: ({ attempts, minutes }) => attempts <= 2 && minutes <= 1,
    ...{ attempts: 2, minutes: 1 },
    why: 'a call rings for 30 s, and what comes later answers nobody',
  },
  {
    what: 'Finished recordings',
    type: recordingType,
    functionName: 'recordingReady',
    loss: 'voicemails and recordings are lost after a day',
    isRight: ({ attempts, minutes }) => attempts >= 30 && minutes >= 1440,
    ...{ attempts: 30, minutes: 1440 },
    why: 'the service keeps a file for a day, and there is that day to fetch it',
  },
];

const update = ({ name, topic }: EventSubscription, change: string): string =>
  `az eventgrid system-topic event-subscription update --resource-group ${topic.group} ` +
  `--system-topic-name ${topic.name} --name ${name} ${change}`;

const placeOf = (destination: Destination): string => {
  switch (destination.kind) {
    case 'function':
      return `${destination.app.slice(destination.app.lastIndexOf('/') + 1)}/${destination.name}`;
    case 'webhook':
      return `${destination.host}${destination.path}`;
    case 'other':
      return destination.type;
    default:
      return destination satisfies never;
  }
};

const ofEach = (given: EventSubscription, { what, ...want }: Wanted): readonly Finding[] => {
  const { name } = given;
  const found: Finding[] = [];
  if (given.state !== 'Succeeded') {
    const message = `The subscription ${name} does not deliver yet (${given.state}).`;
    found.push(failure(message, again));
  }
  if (!want.isRight(given)) {
    const { attempts, minutes } = want;
    const message =
      `${what} are delivered ${given.attempts} times within ${given.minutes} min by ${name}; it ` +
      `should be ${attempts} within ${minutes}, for ${want.why}.`;
    const change = `--max-delivery-attempts ${attempts} --event-ttl ${minutes}`;
    found.push(warning(message, update(given, change)));
  }
  if (given.deadLetters === null) {
    const message = `What ${name} fails to deliver is put aside nowhere, so that nobody is told.`;
    const identity = 'SYSTEM_TOPIC_HAS_IDENTITY=true in infra/production.env';
    found.push(warning(message, `${identity} if the topic has one, then: ${again}`));
  }
  return found;
};

/** Whether the settings let anybody deliver to the app's own webhook. */
const isOpen = ({ settings }: Asked): boolean =>
  ['EVENT_GRID_KEYS', 'EVENT_GRID_TENANT_ID'].some((name) => (settings[name]?.trim() ?? '') !== '');

const ofWebhook = (ours: readonly EventSubscription[], gathered: Asked): readonly Finding[] => {
  const toOwn = ours.filter(
    ({ destination }) => destination.kind === 'webhook' && /\/api\/events/i.test(destination.path),
  );
  if (toOwn.length === 0 || isOpen(gathered)) return [];
  const names = toOwn.map(({ name }) => name).join(', ');
  const message = `The webhook of the app lets nobody in, and ${names} delivers there.`;
  return [failure(message, 'CALLS_BY=webhook in infra/production.env, then: npm run deploy')];
};

const ofWanted = (want: Wanted, gathered: Asked): readonly Finding[] => {
  const { what, type, functionName, loss } = want;
  const told = gathered.subscriptions.filter((each) => isToldOf(each, type));
  const ours = told.filter((each) => comesBy(each, gathered, functionName) !== null);
  if (ours.length > 0) {
    return [...ours.flatMap((each) => ofEach(each, want)), ...ofWebhook(ours, gathered)];
  }
  if (told.length === 0) return [failure(`${what} are announced to nobody: ${loss}.`, again)];
  const places = told.map(({ destination }) => placeOf(destination)).join(', ');
  const message = `${what} are announced, but not to where the app takes them: ${places}.`;
  return [failure(message, again)];
};

const ofFilters = (gathered: Asked): readonly Finding[] => {
  const ours = (type: string, functionName: string): readonly EventSubscription[] =>
    gathered.subscriptions
      .filter((each) => isToldOf(each, type))
      .filter((each) => comesBy(each, gathered, functionName) !== null);
  const calls = ours(incomingCallType, 'incomingCall');
  const whole = calls.filter(({ filters }) => !filters.some(isCalledFilter));
  const found = ours(recordingType, 'recordingReady')
    .filter(({ types, filters }) => types !== null && filters.some(isCalledFilter))
    .map((each) =>
      failure(
        `The filter of ${each.name} looks for a number, and recordings name none: nothing passes.`,
        update(each, '--remove filter.advancedFilters'),
      ),
    );
  const bySubject = calls
    .filter((each) => each.bySubject)
    .map(({ name }) =>
      unchecked(
        `Not checked here: which calls ${name} lets through by the subject that it looks for.`,
        again,
      ),
    );
  if (whole.length === 0 || calls.length === 1) return [...found, ...bySubject];
  const names = calls.map(({ name }) => name).join(', ');
  const message = `Calls are announced more than once: ${names}.`;
  const remedy = 'Keep one of them; a call is answered only once all the same.';
  return [...found, ...bySubject, warning(message, remedy)];
};

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { endpoint, communication } = gathered;
  if (communication === null) {
    const message =
      `Not checked here: who is told of calls. ${endpoint} is not in the subscription of the ` +
      'app.';
    return [unchecked(message, 'az communication list --query "[].hostName" --output tsv')];
  }
  const wrong = [...wanted.flatMap((each) => ofWanted(each, gathered)), ...ofFilters(gathered)];
  return wrong.length > 0 ? wrong : [ok('Calls and recordings are announced to the app.')];
};

/** Whether Event Grid tells the app of calls and recordings, and for as long as it helps. */
export const subscriptions: Check<Gathered> = {
  name: 'subscriptions',
  gather: async ({ azure, endpoint }) =>
    azure === null
      ? null
      : {
          site: azure.site,
          settings: azure.settings,
          endpoint,
          communication: await azure.communication(),
          subscriptions: await azure.subscriptions(),
        },
  judge,
};
