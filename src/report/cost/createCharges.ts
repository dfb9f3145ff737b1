import type { Call } from '../../engine/call.ts';
import { ownNumber } from '../../engine/ownNumber.ts';
import { rememberLast } from '../figures/rememberLast.ts';
import type { Charge, Price } from './charge.ts';
import { createLegPrices } from './createLegPrices.ts';
import { legsOf } from './legsOf.ts';
import type { PriceList } from './priceList.ts';

const msPerMinute = 60_000;
const millionths = 1_000_000;
/** How many executions of a function a command causes: its event, and its share of the rest. */
const executionsPerCommand = 2;

const timed = (price: Price, ms: number): Charge => ({
  price,
  units: ms / msPerMinute,
  unitsRoundedUp: Math.ceil(ms / msPerMinute),
});

/** Everything of a call that is charged, as far as it is known. */
export type ChargesOf = (call: Call) => readonly Charge[];

/** What is charged by its number, at a price for a million. */
const counted = (
  kind: Price['kind'],
  what: string,
  unit: Price['unit'],
  perMillion: number,
): ((units: number) => Charge) => {
  const price = { kind, what, unit, rate: perMillion / millionths };
  return (units) => ({ price, units, unitsRoundedUp: units });
};

const make = (prices: PriceList): ChargesOf => {
  const { recordingMinute, speechMillionCharacters, functionsMillionExecutions } =
    prices.services.prices;
  const legPrice = createLegPrices(prices);
  const recording: Price = {
    ...{ kind: 'recording', what: 'mixed sound', unit: 'minutes', rate: recordingMinute },
  };
  const spoken = counted('speech', 'spoken text', 'characters', speechMillionCharacters);
  const executed = counted('functions', 'executions', 'executions', functionsMillionExecutions);
  return rememberLast((call: Call): readonly Charge[] => {
    const own = ownNumber(call);
    const charges: Charge[] = [];
    for (const leg of legsOf(call)) {
      if (leg.ms > 0) charges.push(timed(legPrice(leg, own), leg.ms));
    }
    for (const { state, ms } of call.recordings) {
      if (state === 'kept' && ms > 0) charges.push(timed(recording, ms));
    }
    const executions = (call.nextCommand - 1) * executionsPerCommand;
    if (call.spoken > 0) charges.push(spoken(call.spoken));
    if (executions > 0) charges.push(executed(executions));
    return charges;
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
