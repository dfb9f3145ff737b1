import type { Party } from '../../../flow/party.ts';
import { sameParty } from '../../../flow/sameParty.ts';
import { happen } from './advance.ts';
import type { Stage } from './stage.ts';
import { present } from './stageEvents.ts';

/** Whoever speaks with the caller hangs up first; false if he does not speak with him. */
export const hangUpOther = (stage: Stage, other: Party): boolean => {
  const { call } = stage;
  if (call.state !== 'active' || call.doing.kind !== 'talking') return false;
  if (!sameParty(call.doing.with, other)) return false;
  // Nobody can be missed who was not seen to be there.
  happen(stage, present(stage, [other]));
  happen(stage, present(stage, []));
  return true;
};
