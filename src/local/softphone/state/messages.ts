/** What the stream of everything sends, as far as the page reads it. */
export type Message =
  | Readonly<{
      type: 'hello';
      stream: string;
      numbers: readonly string[];
      /** How long prompts last; 0 means no time. */
      factor: number;
      appUrl: string | null;
      now: string;
    }>
  /** A number was bought or released. */
  | Readonly<{ type: 'numbers'; numbers: readonly string[] }>
  | Readonly<{ type: 'handsets'; handsets: readonly KnownHandset[] }>
  | Readonly<{ type: 'call'; call: CallUpdate }>
  | Readonly<{
      type: 'wire';
      conversation: string;
      since: number;
      entries: readonly WireEntry[];
    }>
  /** All that was going on before has been told. */
  | Readonly<{ type: 'ready' }>;

export type KnownHandset = Readonly<{
  number: string;
  behaviour: string | readonly string[];
}>;

/** One thing that a phone lived through; which properties are there depends on `kind`. */
export type Entry = Readonly<{
  at: string;
  kind: string;
  text?: string;
  file?: string;
  tones?: string;
  to?: string;
  who?: string;
  state?: string;
  reason?: string;
  ms?: number;
  language?: string;
  voice?: string;
  audio?: string;
  isLooping?: boolean;
}>;

/** A phone's end of a call. */
export type Call = Readonly<{
  id: string;
  from: string;
  to: string;
  direction: 'inbound' | 'outbound';
  state: 'ringing' | 'connected' | 'ended';
  endReason?: string;
  holder: string;
  conversation: string;
  appCall?: string;
  isForHand: boolean;
  isBeingTransferred: boolean;
  /** Who else is on the call. */
  others: readonly string[];
  isOnHold: boolean;
  isMuted: boolean;
  /** Entries before this one are not to be heard any more. */
  silenced: number;
  entries: readonly Entry[];
}>;

/** A call with only its new entries, of which the first is entry number `since`. */
export type CallUpdate = Call & Readonly<{ since: number }>;

/** A request of the app, or an event to it. */
export type WireEntry = Readonly<{
  at: string;
  way: 'toApp' | 'fromApp';
  name: string;
  status: number;
  ms: number;
  attempt?: number;
  code?: number;
  subCode?: number;
  message?: string;
  leg?: string;
}>;
