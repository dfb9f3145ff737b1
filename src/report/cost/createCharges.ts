import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Call } from '../../engine/call.ts';
import { ownNumber } from '../../engine/ownNumber.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { rateFor } from '../../policy/rateFor.ts';
import { rememberLast } from '../figures/rememberLast.ts';
import type { CostLine } from '../schema/costFigures.ts';
import { type Leg, legsOf } from './legsOf.ts';
import type { PriceList } from './priceList.ts';

/** One thing of a call that is charged: `rate` is what a unit costs, null where that is unknown. */
export type Charge = Readonly<{
  kind: CostLine['kind'];
  what: string;
  unit: CostLine['unit'];
  units: number;
  /** With the time of the leg rounded up to the next minute. */
  unitsRoundedUp: number;
  rate: number | null;
}>;

const msPerMinute = 60_000;
const millionths = 1_000_000;
/** How many executions of a function a command causes: its event, and its share of the rest. */
const executionsPerCommand = 2;

const timed = (kind: CostLine['kind'], what: string, ms: number, rate: number | null): Charge => ({
  ...{ kind, what, unit: 'minutes', rate },
  units: ms / msPerMinute,
  unitsRoundedUp: Math.ceil(ms / msPerMinute),
});

/** What it costs a minute to be called at a number, and what the line is called. */
type InboundPrice = Readonly<{ what: string; rate: number | null }>;

const inboundPriceOf = (own: PhoneNumber, { leases }: PriceList): InboundPrice => {
  const parsed = parsePhoneNumberFromString(own);
  const kind = parsed?.getType() === 'TOLL_FREE' ? 'tollFree' : 'geographic';
  const country = parsed?.country ?? null;
  const lease = country === null ? undefined : leases.byCountry.get(country);
  const what = `${country ?? '?'}, ${kind === 'tollFree' ? 'toll-free' : 'geographic'}`;
  return { what, rate: lease?.[kind].inboundPerMinute ?? null };
};

/** The numbers of a system are few, and it takes long to find out about one. */
const createInboundPrices = (prices: PriceList) => {
  const known = new Map<PhoneNumber, InboundPrice>();
  return (own: PhoneNumber): InboundPrice => {
    const price = known.get(own) ?? inboundPriceOf(own, prices);
    known.set(own, price);
    return price;
  };
};

const isOwned = (own: PhoneNumber, { owned }: PriceList): boolean =>
  owned === null || owned.some(({ number }) => number === own);

const chargeOfLeg = (
  { direction, reach, ms }: Leg,
  own: PhoneNumber | null,
  prices: PriceList,
  inboundPrice: (own: PhoneNumber) => InboundPrice,
): Charge => {
  const { voipParticipantMinute, directRoutingMinute } = prices.services.prices;
  if (reach === 'voip' || reach === 'teams') {
    return timed('voip', reach === 'voip' ? 'VoIP' : 'Teams', ms, voipParticipantMinute);
  }
  if (own !== null && !isOwned(own, prices)) {
    return timed('directRouting', direction, ms, directRoutingMinute);
  }
  if (direction === 'inbound' && own !== null) {
    const { what, rate } = inboundPrice(own);
    return timed('inbound', what, ms, rate);
  }
  // All that is left of the number is enough for the longest prefix that it can have.
  const rate = reach.startsWith('+') ? rateFor(prices.rates, reach as PhoneNumber) : null;
  if (rate === null) return timed('outbound', 'unknown destination', ms, null);
  const what = `${rate.destination}, ${rate.type}`;
  return timed('outbound', what, ms, rate.perMinute / millionths);
};

const counted = (
  kind: CostLine['kind'],
  what: string,
  unit: CostLine['unit'],
  units: number,
  perMillion: number,
): Charge => ({ kind, what, unit, units, unitsRoundedUp: units, rate: perMillion / millionths });

/** Everything of a call that is charged, as far as it is known. */
export type ChargesOf = (call: Call) => readonly Charge[];

const make = (prices: PriceList): ChargesOf => {
  const inboundPrice = createInboundPrices(prices);
  const { recordingMinute, speechMillionCharacters, functionsMillionExecutions } =
    prices.services.prices;
  return rememberLast((call: Call): readonly Charge[] => {
    const own = ownNumber(call);
    const recordings = call.recordings.filter(({ state }) => state === 'kept');
    const executions = (call.nextCommand - 1) * executionsPerCommand;
    const all = [
      ...legsOf(call).map((leg) => chargeOfLeg(leg, own, prices, inboundPrice)),
      ...recordings.map(({ ms }) => timed('recording', 'mixed sound', ms, recordingMinute)),
      counted('speech', 'spoken text', 'characters', call.spoken, speechMillionCharacters),
      counted('functions', 'executions', 'executions', executions, functionsMillionExecutions),
    ];
    return all.filter(({ units }) => units > 0);
  });
};

/** Table and total ask the same of the same call one after the other, and share the answer. */
const made = new WeakMap<PriceList, ChargesOf>();

/** Finds what of a call is charged, by a list of prices; the same for the same list. */
export const createCharges = (prices: PriceList): ChargesOf => {
  const charges = made.get(prices) ?? make(prices);
  made.set(prices, charges);
  return charges;
};
