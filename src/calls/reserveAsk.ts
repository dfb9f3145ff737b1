import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { decideDial } from '../policy/decideDial.ts';
import type { DialLimits } from '../policy/dialLimits.ts';
import type { RateTable } from '../policy/rateFor.ts';
import { askedOf } from './askedOf.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';
import type { Dial, Reserved } from './ledger.ts';
import type { LimitAsk, LimitChange, LimitRows } from './limitBatch.ts';
import { numberKeyOf, reservationKeyOf } from './limitKeys.ts';

export type CountDeps = Readonly<{
  limits: DialLimits;
  rates: () => RateTable;
  callerIds: readonly PhoneNumber[];
  numberKey: HashKey;
}>;

/** What is reserved for somebody, and when his turn is. */
export type Turn = Readonly<{ reserved: Reserved; at: Instant }>;

const nothing = { counters: null, use: null, reservation: null };

const changeOf = (
  deps: CountDeps,
  call: Call,
  command: Dial,
  { counters, use, reservation }: LimitRows,
  now: Instant,
): LimitChange<Turn> => {
  // The same command again: it may be under way, so it goes on as it began.
  if (reservation !== null) {
    return { ...nothing, result: { reserved: { kind: 'go', from: reservation.from }, at: now } };
  }
  const asked = askedOf(call, command, deps.callerIds, deps.rates());
  const decision = decideDial({ asked, counters, use, limits: deps.limits, now });
  switch (decision.kind) {
    case 'go': {
      const { from, atOnce, at, cost, counted } = decision;
      const { day, month } = decision.counters;
      return {
        result: { reserved: { kind: 'go', from }, at },
        counters: decision.counters,
        use: counted === null ? null : decision.use,
        reservation: {
          ...{ kind: command.kind, from, atOnce, at: now, day, month, cost, counted },
          perMinute: asked.perMinute ?? 0,
          isReleased: false,
        },
      };
    }
    case 'later': {
      const { kind, until, why } = decision;
      const result = { reserved: { kind, until, why }, at: now };
      return { ...nothing, result, counters: decision.counters };
    }
    case 'refused':
      return { ...nothing, result: { reserved: decision, at: now } };
    default:
      return decision satisfies never;
  }
};

/** What is asked of the limits when a command is to dial somebody. */
export const reserveAsk = (deps: CountDeps, call: Call, command: Dial): LimitAsk<Turn> => ({
  numberKey:
    command.to.kind === 'phone'
      ? numberKeyOf(numberHashOf(deps.numberKey, command.to.number))
      : null,
  reservationKey: reservationKeyOf(call.id, command.n),
  decide: (rows, now) => changeOf(deps, call, command, rows, now),
});
