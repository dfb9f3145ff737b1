import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';
import { maskNumber } from './maskNumber.ts';
import type { AuditStore } from './ports.ts';
import type { SuppressedStore, Suppression } from './suppressedStore.ts';

export type SuppressionDeps = Readonly<{
  suppressed: SuppressedStore;
  audit: AuditStore;
  numberKey: HashKey;
  clock: Readonly<{ now: () => Instant }>;
}>;

const note = (
  { audit, numberKey, clock }: SuppressionDeps,
  who: string,
  what: string,
  number: PhoneNumber,
): Promise<void> =>
  audit.note({
    at: clock.now(),
    who: `client ${who}`,
    what,
    subject: numberHashOf(numberKey, number),
    details: { number: maskNumber(number) },
  });

/** Puts a number on the do-not-call list; why it stands there then, for the first reason stays. */
export const suppressNumber = async (
  deps: SuppressionDeps,
  client: string,
  number: PhoneNumber,
  reason: string,
): Promise<Suppression> => {
  const found = await deps.suppressed.find(number);
  if (found !== null) return found;
  const suppression = { at: deps.clock.now(), reason, by: client };
  await note(deps, client, 'number.suppress', number);
  await deps.suppressed.add(number, suppression);
  return (await deps.suppressed.find(number)) ?? suppression;
};

/** Takes a number off the do-not-call list; resolves with whether it was there. */
export const unsuppressNumber = async (
  deps: SuppressionDeps,
  client: string,
  number: PhoneNumber,
): Promise<boolean> => {
  await note(deps, client, 'number.unsuppress', number);
  return deps.suppressed.remove(number);
};
