import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { eachAtMost } from './eachAtMost.ts';
import type { CallIndex, CallStore } from './ports.ts';

export type UnderWayDeps = Readonly<{
  index: Pick<CallIndex, 'active' | 'due'>;
  store: Pick<CallStore, 'load'>;
}>;

const atOnce = 8;
const maxDue = 100_000;
const endOfTime = Date.UTC(2200, 0, 1) as Instant;

const isOf = (number: PhoneNumber, party: Party): boolean =>
  party.kind === 'phone' && party.number === number;

/** Calls that go on or are still to come are under no number yet, so all of them are looked at. */
export const callsUnderWay = async (
  { index, store }: UnderWayDeps,
  number: PhoneNumber,
): Promise<readonly Call[]> => {
  const [active, due] = await Promise.all([index.active(), index.due(endOfTime, maxDue)]);
  const ids = [...new Set([...active, ...due.map(({ id }) => id)])];
  const rows = await eachAtMost(atOnce, ids, store.load);
  return rows
    .flatMap((saved) => (saved === null ? [] : [saved.row.call]))
    .filter(({ state }) => state !== 'ended')
    .filter(({ caller, called }) => isOf(number, caller) || isOf(number, called));
};
