import { setTimeout as sleep } from 'node:timers/promises';
import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import type { NumbersDeps } from './numbersDeps.ts';
import { orInterrupted } from './orInterrupted.ts';
import { ownedAmong } from './ownedAmong.ts';

const lookEveryMs = 2_000;

/** The numbers of an order of which nobody knows whether it was taken, once that can be told. */
export const lookForOrder = async (
  wanted: readonly string[],
  waitMs: number,
  deps: Pick<NumbersDeps, 'provider' | 'progress' | 'interrupted'>,
): Promise<readonly PurchasedPhoneNumber[]> => {
  const { numbers } = await deps.provider();
  const untilMs = performance.now() + waitMs;
  let owned = await ownedAmong(numbers, wanted);
  while (owned.length < wanted.length && performance.now() < untilMs) {
    deps.progress('Looking whether the order of before was taken …');
    await sleep(lookEveryMs, undefined, { signal: deps.interrupted });
    owned = await orInterrupted(deps.interrupted, () => ownedAmong(numbers, wanted));
  }
  return owned;
};
