import type { Target } from '../../flow/flow.ts';
import type { HoursStep } from '../../flow/ruleStep.ts';
import type { Instant } from '../ids.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { calendarState } from '../time/calendarState.ts';

const wayOf = (step: HoursStep, { flow }: Scene, at: Instant): Target => {
  const calendar =
    typeof step.calendar === 'string' ? flow.calendars[step.calendar] : step.calendar;
  // Every calendar that is named is there: the build has seen to that.
  const state = calendar === undefined ? 'closed' : calendarState(calendar, at);
  switch (state) {
    case 'open':
      return step.open;
    case 'closed':
      return step.closed;
    case 'holiday':
      return step.holiday ?? step.closed;
    default:
      return state satisfies never;
  }
};

/** Goes on at once, by what the calendar says of this moment. */
export const enterHours = (step: HoursStep, scene: Scene, at: Instant): Move => ({
  kind: 'go',
  target: wayOf(step, scene, at),
});
