import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { type Rate, rateFor } from '../../policy/rateFor.ts';
import type { Price } from './charge.ts';
import type { Leg } from './legsOf.ts';
import type { PriceList } from './priceList.ts';

const millionths = 1_000_000;

const minutes = (kind: Price['kind'], what: string, rate: number | null): Price => ({
  ...{ kind, what, unit: 'minutes', rate },
});

/** What it costs a minute to be called at a number. */
const inboundPriceOf = (own: PhoneNumber, { leases }: PriceList): Price => {
  const parsed = parsePhoneNumberFromString(own);
  const kind = parsed?.getType() === 'TOLL_FREE' ? 'tollFree' : 'geographic';
  const country = parsed?.country ?? null;
  const lease = country === null ? undefined : leases.byCountry.get(country);
  const what = `${country ?? '?'}, ${kind === 'tollFree' ? 'toll-free' : 'geographic'}`;
  return minutes('inbound', what, lease?.[kind].inboundPerMinute ?? null);
};

/** The same function, which finds each answer once: there are few, for many calls. */
const remember = <Given, Found>(find: (given: Given) => Found): ((given: Given) => Found) => {
  const known = new Map<Given, Found>();
  return (given) => {
    const found = known.get(given) ?? find(given);
    known.set(given, found);
    return found;
  };
};

/** Finds what a minute of a leg costs, of a call that came to a number of ours or left from it. */
export const createLegPrices = (
  prices: PriceList,
): ((leg: Leg, own: PhoneNumber | null) => Price) => {
  const { voipParticipantMinute, directRoutingMinute } = prices.services.prices;
  const voip = minutes('voip', 'VoIP', voipParticipantMinute);
  const teams = minutes('voip', 'Teams', voipParticipantMinute);
  const direct = {
    inbound: minutes('directRouting', 'inbound', directRoutingMinute),
    outbound: minutes('directRouting', 'outbound', directRoutingMinute),
  };
  const unknown = minutes('outbound', 'unknown destination', null);
  const owned = prices.owned && new Set(prices.owned.map(({ number }) => number));
  const inbound = remember((own: PhoneNumber) => inboundPriceOf(own, prices));
  const outbound = remember(({ destination, type, perMinute }: Rate) =>
    minutes('outbound', `${destination}, ${type}`, perMinute / millionths),
  );
  return ({ direction, reach }, own) => {
    if (reach === 'voip') return voip;
    if (reach === 'teams') return teams;
    if (own !== null && owned !== null && !owned.has(own)) return direct[direction];
    if (direction === 'inbound' && own !== null) return inbound(own);
    // All that is left of the number is enough for the longest prefix that it can have.
    const rate = reach.startsWith('+') ? rateFor(prices.rates, reach as PhoneNumber) : null;
    return rate === null ? unknown : outbound(rate);
  };
};
