import type { Call } from '../engine/call.ts';
import { rateFor } from '../policy/rateFor.ts';
import { askedOf } from './askedOf.ts';
import type { Dial, Preview } from './ledger.ts';
import type { CountDeps } from './reserveAsk.ts';

const millionths = 1_000_000;

/** What a command that dials somebody would cost at most; null when no rate is known. */
export const costOf = (
  deps: Pick<CountDeps, 'rates' | 'callerIds'>,
  call: Call,
  command: Dial,
): Preview['cost'] => {
  const rates = deps.rates();
  const rate = command.to.kind === 'phone' ? rateFor(rates, command.to.number) : null;
  if (rate === null) return null;
  const { minutes } = askedOf(call, command, deps.callerIds, rates);
  return {
    currency: rates.currency,
    perMinute: rate.perMinute / millionths,
    // Divided last: products of fractions would not be round.
    atMost: (rate.perMinute * minutes) / millionths,
    destination: rate.destination,
    ratesOf: rates.date,
  };
};
