import type { Cause, MediaEvent, OwnEvent, ProviderEvent } from '../../../engine/event.ts';
import type { CommandNumber, ConnectionId, EventId } from '../../../engine/ids.ts';
import { otherParty } from '../../../engine/otherParty.ts';
import type { Party } from '../../../flow/party.ts';
import type { Stage } from './stage.ts';

export const leg = 'leg' as ConnectionId;

const base = (stage: Stage) => {
  stage.nth += 1;
  return { id: `event-${stage.nth}` as EventId, at: stage.now, note: '' };
};

const ofLeg = (stage: Stage) => ({
  ...base(stage),
  attempt: stage.call.attempt,
  connection: stage.call.connection ?? leg,
});

type Filled = 'id' | 'at' | 'note' | 'attempt' | 'connection';
type Body<Event> = Event extends unknown ? Omit<Event, Filled> : never;
type Answer<Event> = Event extends unknown ? Omit<Event, Filled | 'token'> : never;

// What is filled in is what `Body` and `Answer` leave out, which the compiler does not follow.

/** An event of the provider, of the only leg that a call on the stage has. */
export const fromProvider = (stage: Stage, body: Body<ProviderEvent>): ProviderEvent =>
  ({ ...ofLeg(stage), ...body }) as ProviderEvent;

/** An event that answers command `token`. */
export const answering = (
  stage: Stage,
  token: CommandNumber,
  body: Answer<MediaEvent>,
): MediaEvent => ({ ...ofLeg(stage), token, ...body }) as MediaEvent;

/** An event of our own. */
export const own = (stage: Stage, body: Body<OwnEvent>): OwnEvent =>
  ({ ...base(stage), ...body }) as OwnEvent;

export const disconnected = (stage: Stage, cause: Cause): ProviderEvent =>
  fromProvider(stage, { kind: 'Disconnected', cause });

/** The provider's list of who is on the call: the caller, and these. */
export const present = (stage: Stage, others: readonly Party[]): ProviderEvent => {
  const parties = [otherParty(stage.call), ...others];
  return fromProvider(stage, { kind: 'ParticipantsChanged', sequence: stage.nth, parties });
};
