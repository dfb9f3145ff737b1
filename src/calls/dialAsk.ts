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
import { monthOf, numberKeyOf, reservationKeyOf } from './limitKeys.ts';

export type AskDeps = Readonly<{
  limits: DialLimits;
  rates: () => RateTable;
  callerIds: readonly PhoneNumber[];
  numberKey: HashKey;
}>;

/** What is reserved, and when its turn is. */
export type Turn = Readonly<{ reserved: Reserved; at: Instant }>;

const changeOf = (
  deps: AskDeps,
  call: Call,
  command: Dial,
  { counters, use, reservation }: LimitRows,
  now: Instant,
): LimitChange<Turn> => {
  const nothing = { counters: null, use: null, reservation: null };
  // The same command again: it may be under way, so it goes on as it began.
  if (reservation !== null) {
    return { ...nothing, result: { reserved: { kind: 'go', from: reservation.from }, at: now } };
  }
  const asked = askedOf(call, command, deps.callerIds, deps.rates());
  const decision = decideDial({ asked, counters, use, limits: deps.limits, now });
  switch (decision.kind) {
    case 'go': {
      const { from, at, cost } = decision;
      return {
        result: { reserved: { kind: 'go', from }, at },
        counters: decision.counters,
        use: decision.use,
        reservation: {
          ...{ kind: command.kind, from, at: now, cost },
          perMinute: asked.perMinute ?? 0,
          isReleased: false,
        },
      };
    }
    case 'later': {
      const { kind, until, why } = decision;
      const result = { reserved: { kind, until, why }, at: now };
      // Who waits for the called party changes nothing for anybody else.
      const counters = why === 'calleeGap' ? null : decision.counters;
      return { ...nothing, result, counters };
    }
    case 'refused':
      return { ...nothing, result: { reserved: decision, at: now } };
    default:
      return decision satisfies never;
  }
};

/** What is asked of the limits for a command that dials somebody. */
export const dialAsk = (deps: AskDeps, call: Call, command: Dial, at: Instant): LimitAsk<Turn> => ({
  month: monthOf(at),
  numberKey:
    command.to.kind === 'phone'
      ? numberKeyOf(numberHashOf(deps.numberKey, command.to.number))
      : null,
  reservationKey: reservationKeyOf(call.id, command.n),
  decide: (rows, now) => changeOf(deps, call, command, rows, now),
});
