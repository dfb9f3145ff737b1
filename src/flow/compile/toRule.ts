import type { Step, Target } from '../flow.ts';
import type { RawBranch } from '../schema/branchSchema.ts';
import type { RawHours } from '../schema/hoursSchema.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toCalendar } from './toCalendar.ts';
import { toWhen } from './toWhen.ts';

// All targets are checked by `checks/missingTargets`.
const toHours = (raw: RawHours): Step => {
  const { calendar, zone = 'UTC', hours = {}, holidays, open, closed, holiday = null } = raw;
  return {
    kind: 'hours',
    calendar: calendar ?? toCalendar({ zone, hours, holidays }),
    open: open as Target,
    closed: closed as Target,
    holiday: holiday as Target | null,
  };
};

const toBranch = (raw: RawBranch): Step => ({
  kind: 'branch',
  cases: raw.cases.map(({ when, go }) => ({ when: toWhen(when), go: go as Target })),
  otherwise: raw.else as Target,
});

/** A step that a call passes in a moment; null for another. */
export const toRule = (raw: RawStep): Step | null => {
  if (raw.hours !== undefined) return toHours(raw.hours);
  if (raw.branch !== undefined) return toBranch(raw.branch);
  if (raw.set !== undefined) return { kind: 'set', ...raw.set, go: raw.set.go as Target };
  return raw.goto === undefined ? null : { kind: 'goto', go: raw.goto as Target };
};
