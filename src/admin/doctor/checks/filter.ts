import { calledFilterValue } from '../../../acs/calledFilter.ts';
import { phonePrefix } from '../../../acs/rawIds.ts';
import { filterRemedy, mostFilterValues } from '../../numbers/filterRemedy.ts';
import { routedRawIds } from '../../numbers/routedRawIds.ts';
import type { EventSubscription, Filter } from '../azure/azureView.ts';
import { comesBy, incomingCallType, isToldOf } from '../azure/comesBy.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked, warning } from '../finding.ts';
import { isCalledFilter, passesFilters } from '../passesFilters.ts';

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  /** Those that bring calls to the app. */
  subscriptions: readonly Pick<EventSubscription, 'filters'>[];
  /** The numbers that take calls, and whom routes are for, as raw ids. */
  owned: readonly string[];
  routed: readonly string[];
  /** Through an SBC any number may come. */
  hasTrunks: boolean;
}> | null;

const phone = /^4:\+\d{7,15}$/;
const user = /^8:(acs|orgid):/;

/** What filters name, as raw ids: a filter by number names the number alone. */
const namedIn = (filters: readonly Filter[]): readonly string[] =>
  filters
    .filter((each) => isCalledFilter(each) && /^StringIn$/i.test(each.operatorType))
    .flatMap(({ key, values }) =>
      /rawid$/i.test(key) ? values : values.map((value) => `${phonePrefix}${value}`),
    );

const ofMissing = (
  gathered: NonNullable<Gathered>,
  named: readonly string[],
): readonly Finding[] => {
  const { subscriptions, owned, routed } = gathered;
  const wanted = [...new Set([...owned, ...routed])];
  const missing = wanted.filter(
    (rawId) => !subscriptions.some(({ filters }) => passesFilters(filters, rawId)),
  );
  const remedy = filterRemedy([...new Set([...named, ...missing])]);
  return missing.map((rawId) => {
    const what = owned.includes(rawId) ? 'is ours' : 'has a route';
    return failure(`${rawId} ${what}, and the filter leaves it out: its calls go silent.`, remedy);
  });
};

const ofNamed = (
  { owned, hasTrunks }: NonNullable<Gathered>,
  named: readonly string[],
): readonly Finding[] =>
  named.flatMap((rawId) => {
    const rest = filterRemedy(named.filter((each) => each !== rawId && isRawId(each)));
    if (!isRawId(rawId)) {
      const message = `The filter names ${rawId}, which is nobody's id: it lets nothing through.`;
      return [warning(message, `Numbers are written 4:+…, users 8:acs:…. ${rest}`)];
    }
    if (owned.includes(rawId) || user.test(rawId) || hasTrunks) return [];
    const message = `The filter names ${rawId}, which is no number of ours.`;
    return [warning(message, rest)];
  });

const isRawId = (text: string): boolean => phone.test(text) || user.test(text);

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null || gathered.subscriptions.length === 0) return [];
  const { subscriptions, hasTrunks } = gathered;
  if (subscriptions.some(({ filters }) => !filters.some(isCalledFilter))) {
    return [ok('Calls to everybody are announced.')];
  }
  const named = [...new Set(subscriptions.flatMap(({ filters }) => namedIn(filters)))];
  const found: Finding[] = [...ofMissing(gathered, named), ...ofNamed(gathered, named)];
  const isFull = subscriptions.some(({ filters }) => namedIn(filters).length >= mostFilterValues);
  if (isFull) {
    const message = `The filter holds ${mostFilterValues} values, and there is no place for more.`;
    const remedy = 'Leave CALLED_RAW_IDS empty in infra/production.env before you need another.';
    found.push(warning(message, remedy));
  }
  if (found.length === 0) found.push(ok('The filter names everybody who is ours or has a route.'));
  if (!hasTrunks) return found;
  const message =
    'Not checked here: numbers behind the SBC that no route names. The filter must name them too.';
  const remedy = 'Compare them with CALLED_RAW_IDS in infra/production.env.';
  return [...found, unchecked(message, remedy)];
};

/** Whether the filter of calls names everybody whose calls are to be answered. */
export const filter: Check<Gathered> = {
  name: 'filter',
  gather: async ({ azure, numbers, sip, flows }) => {
    if (azure === null) return null;
    const all = await azure.subscriptions();
    const subscriptions = all.filter(
      (each) => isToldOf(each, incomingCallType) && comesBy(each, azure, 'incomingCall') !== null,
    );
    if (subscriptions.length === 0) {
      return { subscriptions, owned: [], routed: [], hasTrunks: false };
    }
    const [mine, { trunks }] = await Promise.all([numbers(), sip()]);
    return {
      subscriptions,
      owned: mine.filter(({ takes }) => takes).map(({ number }) => calledFilterValue(number)),
      routed: routedRawIds(flows().routes),
      hasTrunks: trunks.length > 0,
    };
  },
  judge,
};
