import type { Ledger } from '../../src/calls/ledger.ts';
import type { PhoneNumber } from '../../src/flow/phoneNumber.ts';

/** Limits nothing: every call is made from the number that was asked for, or from `first`. */
export const openLedger = (first: PhoneNumber | null): Ledger => {
  const reserve: Ledger['reserve'] = async (_, command) => ({
    kind: 'go',
    from: 'from' in command ? (command.from ?? first) : null,
  });
  return {
    reserve,
    release: async () => {},
    atOnce: async () => 0,
    preview: async (call, command) => ({ reserved: await reserve(call, command), cost: null }),
  };
};
