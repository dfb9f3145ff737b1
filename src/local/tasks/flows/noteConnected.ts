import { otherParty } from '../../../engine/otherParty.ts';
import { isAmong } from '../../../engine/ringing/presence.ts';
import { formatParty, type Party } from '../../../flow/party.ts';
import { note, type Stage } from './stage.ts';

/** Whom an unhold lets speak with the caller; nobody where it only ends the waiting. */
export const noteConnected = (stage: Stage, who: Party): void => {
  const { call } = stage;
  if (call.state !== 'active' || call.doing.kind !== 'talking') return;
  if (!isAmong(who, [otherParty(call)])) return;
  note(stage, 'connected', formatParty(call.doing.with));
};
