import type { MediaQueue } from '../media/mediaQueue.ts';
import type { Side } from '../media/sideMedia.ts';

/** How a prompt sounds, for whoever lets it be heard. */
export type Sounding = {
  /** How long it lasts; the entry's time is when it begins. */
  readonly ms?: number;
  /** Such as `en-US`. */
  readonly language?: string;
  readonly voice?: string;
  /** Where the simulator serves the recording, relative to its own address. */
  readonly audio?: string;
  /** It begins anew until something else is heard. */
  readonly isLooping?: true;
};

/** What one phone lived through, in order; the shape that the control API promises. */
export type Happening =
  | { readonly kind: 'dialled' }
  | { readonly kind: 'answered' }
  /** A prompt, or what somebody else in the call said: then `who` is there. */
  | { readonly kind: 'heard'; readonly text: string; readonly who?: string }
  | { readonly kind: 'heard'; readonly file: string }
  /** Keys that the app sent. */
  | { readonly kind: 'heard'; readonly tones: string }
  | { readonly kind: 'pressed'; readonly tones: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'transferred'; readonly to: string }
  | { readonly kind: 'joined'; readonly who: string }
  | { readonly kind: 'left'; readonly who: string }
  | { readonly kind: 'recording'; readonly state: string }
  | { readonly kind: 'ended'; readonly reason: string };

export type TranscriptEntry = { readonly at: string } & Happening;

/** A phone's end of a call: a caller, or somebody whom the app or a transfer reached. */
export type Line = {
  readonly id: string;
  /** Raw ids of who calls and who is called. */
  readonly from: string;
  readonly to: string;
  /** Raw id of the one who holds this phone. */
  readonly rawId: string;
  readonly direction: 'inbound' | 'outbound';
  readonly conversation: Conversation;
  /** The number of the resource that `create` dials from, for the limit of calls at once. */
  readonly callerId: string | undefined;
  state: 'ringing' | 'connected' | 'ended';
  endReason: string | undefined;
  readonly transcript: TranscriptEntry[];
  /** How the prompts of the transcript sound, by their place in it. */
  readonly sounds: Map<number, Sounding>;
  /** Told of every change that a script or a stream might wait for. */
  readonly watchers: Set<() => void>;
  /** Set when the app itself answered this leg. */
  appEnd: Connection | undefined;
  /** Declines while it rings. */
  decline: (() => void) | undefined;
  /** Answers while it rings and waits for a person to do so. */
  pickUp: (() => void) | undefined;
  /** How many entries of the transcript are not to be heard any more: what played was cut off. */
  silenced: number;
  /** Set from the request to hold it until it is taken back. */
  hold: Hold | undefined;
  /** The others do not hear it. */
  isMuted: boolean;
};

/** A phone on hold: away from the others, with music of its own. */
export type Hold = {
  /** The leg that asked for it; when that goes, so does the hold. */
  readonly connection: Connection;
  /** Not yet while its music is being fetched. */
  isOn: boolean;
  stopMusic: () => void;
  /** Begins the music anew, after a prompt that covered it. */
  replayMusic: () => void;
};

/** Somebody whom the app adds to a call, while it rings there. */
export type Invitation = {
  /** Raw id. */
  readonly target: string;
  /** Stops the ringing without a word to the app. */
  readonly cancel: () => void;
  /** Stops it, and the app hears that it was cancelled. */
  readonly abandon: () => void;
};

/** Keys of one participant that the app is told of one by one. */
export type KeyReport = {
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
  sequenceId: number;
};

/** Something that rings and can be called off. */
export type Ring = { readonly cancel: () => void };

/** One call with all of its legs. */
export type Conversation = {
  readonly serverCallId: string;
  readonly correlationId: string;
  readonly lines: Set<Line>;
  readonly connections: Set<Connection>;
  readonly rings: Set<Ring>;
  /** The app's own name of the call, if its callback address has one in a path like ours. */
  appCall: string | undefined;
};

/** The app's leg of a call, made by answer or create. */
export type Connection = {
  readonly id: string;
  readonly conversation: Conversation;
  readonly callbackUri: string;
  readonly operationContext: string | undefined;
  readonly createdByApp: boolean;
  /** Whether speech was enabled when the leg was made. */
  readonly hasSpeech: boolean;
  readonly source: string;
  readonly targets: readonly string[];
  readonly callerId: string | undefined;
  readonly displayName: string | undefined;
  /** The app's own user id in this leg. */
  readonly user: string;
  /** How other legs see it. */
  readonly shownAs: string;
  readonly media: MediaQueue;
  /** What goes on with single participants, beside the queue. */
  readonly sides: Set<Side>;
  /** By raw id of who presses the keys. */
  readonly keyReports: Map<string, KeyReport>;
  /** By id, those that ring. */
  readonly invitations: Map<string, Invitation>;
  /** Lets somebody who comes in hear the prompts that go round and round for everybody. */
  readonly loops: Set<(line: Line) => void>;
  state: 'connecting' | 'connected' | 'transferring' | 'ended';
  sequenceNumber: number;
};

/** An incoming call that the app may still answer, redirect or reject. */
export type Offer = {
  readonly context: string;
  readonly caller: string;
  readonly called: string;
  readonly conversation: Conversation;
  readonly answered: (connection: Connection) => void;
  readonly redirected: (target: string) => void;
  readonly failed: (failure: Failure) => void;
  readonly stopRinging: () => void;
};

export type FailureReason =
  | 'busy'
  | 'declined'
  | 'noAnswer'
  | 'unreachable'
  | 'cancelled'
  | 'callerIdRefused'
  | 'tooManyCalls';

/** Why a leg did not come about: for a phone a word, for the app a pair of codes. */
export type Failure = { readonly reason: FailureReason; readonly result: Result };

/** `resultInformation` of an event. */
export type Result = {
  readonly code: number;
  readonly subCode: number;
  readonly message: string;
  readonly sipDetails?: { readonly code: number; readonly message: string };
  readonly q850Details?: { readonly code: number; readonly message: string };
};
