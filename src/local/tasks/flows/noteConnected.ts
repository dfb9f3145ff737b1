import type { Call } from '../../../engine/call.ts';
import { formatParty } from '../../../flow/party.ts';
import { note, type Stage } from './stage.ts';

/** Remarks that the caller begins to speak with somebody whom the call rang. */
export const noteConnected = (stage: Stage, before: Call): void => {
  const { call } = stage;
  const isNew = call.state === 'active' && call.doing.kind === 'talking';
  if (!isNew || (before.state === 'active' && before.doing.kind === 'talking')) return;
  note(stage, 'connected', formatParty(call.doing.with));
};
