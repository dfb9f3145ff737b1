import { decide } from '../../../engine/decide.ts';
import type { CallEvent } from '../../../engine/event.ts';
import { type Instant, later } from '../../../engine/ids.ts';
import { noteChange } from './noteChange.ts';
import { perform } from './perform.ts';
import type { Stage } from './stage.ts';
import { leg, own } from './stageEvents.ts';

/** A call that has not ended by then goes on for ever. */
const maxEvents = 2000;

/** What an event makes of the call, and the commands that follow, carried out. */
export const happen = (stage: Stage, event: CallEvent): void => {
  if (stage.nth > maxEvents) throw new Error(`the call has not ended after ${maxEvents} events`);
  const before = stage.call;
  const decision = decide(stage.flow, before, event);
  const { call, commands } = decision;
  stage.watch(before, event, decision);
  stage.call = call;
  noteChange(stage, before);
  for (const command of commands) perform(stage, command);
};

/** The next thing that will happen, which is not the order in which things were foreseen. */
const nextDue = (stage: Stage) => {
  stage.due = stage.due.filter(({ isStill }) => isStill(stage));
  return stage.due.toSorted((a, b) => a.at - b.at)[0] ?? null;
};

/** Lets the next thing happen if it does until then; false if nothing is to come by then. */
export const advanceOnce = (stage: Stage, until: Instant): boolean => {
  const next = nextDue(stage);
  if (next === null || next.at > until) return false;
  stage.due = stage.due.filter((due) => due !== next);
  stage.now = next.at;
  const event = next.make(stage);
  if (event !== null) happen(stage, event);
  return true;
};

/** Lets time pass, and whatever happens in it. */
export const advance = (stage: Stage, ms: number): void => {
  const until = later(stage.now, ms);
  let goesOn = true;
  while (goesOn) goesOn = advanceOnce(stage, until);
  stage.now = until;
};

/** The caller hangs up. */
export const hangUp = (stage: Stage): void => {
  const base = own(stage, { kind: 'CancelRequested' });
  const { attempt } = stage.call;
  happen(stage, { ...base, kind: 'Disconnected', cause: 'hungUp', attempt, connection: leg });
};
