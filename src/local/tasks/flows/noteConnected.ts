import { otherParty } from '../../../engine/otherParty.ts';
import { isAmong } from '../../../engine/ringing/presence.ts';
import { formatParty, type Party } from '../../../flow/party.ts';
import { note, type Stage } from './stage.ts';

/** Whom an unhold lets speak with the caller: the one who was rung and is still there. */
export const noteConnected = (stage: Stage, who: Party): void => {
  if (!isAmong(who, [otherParty(stage.call)])) return;
  const [callee] = stage.rung.values();
  if (callee !== undefined) note(stage, 'connected', formatParty(callee));
};
