import type { Call } from '../engine/call.ts';
import { type RateTable, rateFor } from '../policy/rateFor.ts';
import { minutesOf } from './askedOf.ts';
import type { Dial, Preview } from './ledger.ts';

const millionths = 1_000_000;

/** What dialling somebody costs, for as long as it may last; null when no price is known. */
export const dialCost = (rates: RateTable, call: Call, command: Dial): Preview['cost'] => {
  const rate = command.to.kind === 'phone' ? rateFor(rates, command.to.number) : null;
  if (rate === null) return null;
  const perMinute = rate.perMinute / millionths;
  return {
    currency: rates.currency,
    perMinute,
    atMost: perMinute * minutesOf(call, command),
    destination: rate.destination,
    ratesOf: rates.date,
  };
};
