/** What may be dialled in a time, and what it may cost; money is in the rate table's currency. */
export type DialLimits = Readonly<{
  /** Calls a second, all numbers together. */
  perSecond: number;
  /** Outbound calls at once from one of our numbers. */
  perCallerId: number;
  /** The least time between two calls to one number. */
  calleeGapMs: number;
  calleeCallsPerDay: number;
  clientCallsPerHour: number;
  clientCalleesPerDay: number;
  spendPerDay: number;
  spendPerMonth: number;
  /** Whether a number may be dialled whose price nobody knows. */
  allowUnrated: boolean;
}>;
