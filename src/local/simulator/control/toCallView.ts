import { isOnHold } from '../calls/lines.ts';
import type { Line, TranscriptEntry } from '../calls/model.ts';
import { toParty } from '../calls/toIdentifier.ts';

/** A phone's end of a call as the control API shows it. */
export type CallView = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly direction: Line['direction'];
  readonly state: Line['state'];
  readonly endReason?: string;
  readonly isOnHold?: true;
  readonly isMuted?: true;
  readonly transcript: readonly TranscriptEntry[];
};

export function toCallView(line: Line): CallView {
  const { id, direction, state, endReason, transcript } = line;
  return {
    id,
    from: toParty(line.from),
    to: toParty(line.to),
    direction,
    state,
    ...(endReason === undefined ? {} : { endReason }),
    ...(isOnHold(line) ? { isOnHold: true } : {}),
    ...(line.isMuted ? { isMuted: true } : {}),
    transcript,
  };
}
