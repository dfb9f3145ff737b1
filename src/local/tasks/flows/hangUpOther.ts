import { otherParty } from '../../../engine/otherParty.ts';
import type { Party } from '../../../flow/party.ts';
import { sameParty } from '../../../flow/sameParty.ts';
import { happen } from './advance.ts';
import type { Stage } from './stage.ts';
import { fromProvider } from './stageEvents.ts';

const present = (stage: Stage, parties: readonly Party[]): void =>
  happen(stage, fromProvider(stage, { kind: 'ParticipantsChanged', sequence: stage.nth, parties }));

/** Whoever speaks with the caller hangs up first; false if he does not speak with him. */
export const hangUpOther = (stage: Stage, other: Party): boolean => {
  const { call } = stage;
  if (call.state !== 'active' || call.doing.kind !== 'talking') return false;
  if (!sameParty(call.doing.with, other)) return false;
  const caller = otherParty(call);
  present(stage, [caller, other]);
  present(stage, [caller]);
  return true;
};
