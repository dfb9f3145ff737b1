import type { Dial, Ledger, Reserved } from '../../src/calls/ledger.ts';
import type { Call } from '../../src/engine/call.ts';
import type { PhoneNumber } from '../../src/flow/phoneNumber.ts';

/** What a test answers to one command, or null for the usual. */
export type Answers = (call: Call, command: Dial) => Reserved | null;

export type TestLedger = Ledger & {
  /** May be replaced at any time; what has once been let go goes whenever it is asked again. */
  answer: Answers;
  /** How many calls every number has at once. */
  calls: number;
  /** `<call>|<n>` of each command that was let go, once each, and of each call that is released. */
  readonly reserved: string[];
  readonly released: string[];
};

/** Lets everything go, from the plan's number or the first one, unless a test says otherwise. */
export const createTestLedger = (from: PhoneNumber | null = null): TestLedger => {
  const reserved: string[] = [];
  const released: string[] = [];
  const reserve = (call: Call, command: Dial): Reserved => {
    const key = `${call.id}|${command.n}`;
    const other = reserved.includes(key) ? null : ledger.answer(call, command);
    if (other !== null && other.kind !== 'go') return other;
    if (!reserved.includes(key)) reserved.push(key);
    const shown = command.to.kind === 'phone' ? from : null;
    return other ?? { kind: 'go', from: call.plan?.from ?? shown };
  };
  const ledger: TestLedger = {
    answer: () => null,
    // Many, so that what may be too many is.
    calls: 10,
    reserved,
    released,
    reserve: async (call, command) => reserve(call, command),
    release: async ({ id }) => void released.push(id),
    atOnce: async () => ledger.calls,
    preview: async (call, command) => ({ reserved: reserve(call, command), cost: null }),
  };
  return ledger;
};
