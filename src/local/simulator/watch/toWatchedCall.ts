import { isOnHold, phonesOf } from '../calls/lines.ts';
import type { Line, Sounding, TranscriptEntry } from '../calls/model.ts';
import { toParty } from '../calls/toIdentifier.ts';

const shownIdLength = 8;

/** A phone's end of a call as the stream of everything shows it, without its transcript. */
export type WatchedCall = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly direction: Line['direction'];
  readonly state: Line['state'];
  readonly endReason?: string;
  /** Whose phone it is. */
  readonly holder: string;
  /** The same for every leg of one call. */
  readonly conversation: string;
  /** The app's own id of the call. */
  readonly appCall?: string;
  /** It rings until `answer` or `decline`. */
  readonly isForHand: boolean;
  /** The app is putting this phone through to somebody. */
  readonly isBeingTransferred: boolean;
  /** Who else is on the call, on hold or not. */
  readonly others: readonly string[];
  readonly isOnHold: boolean;
  readonly isMuted: boolean;
  /** Entries of the transcript before this one are not to be heard any more. */
  readonly silenced: number;
  readonly entries: readonly (TranscriptEntry & Sounding)[];
  /** Which entry of the transcript `entries` begins with. */
  readonly since: number;
};

/** The name under which the stream speaks of a call; the correlation id itself is not shown. */
export function toConversationName(correlationId: string): string {
  return correlationId.slice(0, shownIdLength);
}

function othersOf(line: Line): string[] {
  const others = phonesOf(line.conversation).filter((each) => each !== line);
  return others.map(({ rawId }) => toParty(rawId));
}

export function toWatchedCall(line: Line, since: number): WatchedCall {
  const { conversation, endReason, sounds, transcript } = line;
  const { appCall, connections, correlationId } = conversation;
  return {
    id: line.id,
    from: toParty(line.from),
    to: toParty(line.to),
    direction: line.direction,
    state: line.state,
    ...(endReason === undefined ? {} : { endReason }),
    holder: toParty(line.rawId),
    conversation: toConversationName(correlationId),
    ...(appCall === undefined ? {} : { appCall }),
    isForHand: line.pickUp !== undefined,
    isBeingTransferred:
      line.state === 'connected' && [...connections].some(({ state }) => state === 'transferring'),
    others: line.state === 'connected' ? othersOf(line) : [],
    isOnHold: isOnHold(line),
    isMuted: line.isMuted,
    silenced: line.silenced,
    entries: transcript
      .slice(since)
      .map((entry, index) => ({ ...entry, ...sounds.get(since + index) })),
    since,
  };
}
