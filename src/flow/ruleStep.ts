import type { CalendarRef } from './calendar.ts';
import type { When } from './condition.ts';
import type { Target } from './flow.ts';

/** Goes by what a calendar says of the moment. */
export type HoursStep = Readonly<{
  kind: 'hours';
  calendar: CalendarRef;
  open: Target;
  closed: Target;
  /** Where the call goes when it is closed for a holiday; null for the same way as `closed`. */
  holiday: Target | null;
}>;

export type BranchCase = Readonly<{ when: When; go: Target }>;

/** Goes by the first case that holds. */
export type BranchStep = Readonly<{
  kind: 'branch';
  cases: readonly BranchCase[];
  otherwise: Target;
}>;

/** Gives variables new values, all of them by what they were before. */
export type SetStep = Readonly<{
  kind: 'set';
  /** Texts with look-ups. */
  variables: Readonly<Record<string, string>>;
  go: Target;
}>;

export type GotoStep = Readonly<{ kind: 'goto'; go: Target }>;

/** The steps that a call passes in a moment. */
export type RuleStep = HoursStep | BranchStep | SetStep | GotoStep;
