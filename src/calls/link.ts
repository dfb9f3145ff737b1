import type { CallId, CommandNumber, Instant } from '../engine/ids.ts';

/** What a link opens: the recording that a command of a call has made, or a day's report. */
export type Linked =
  | Readonly<{ kind: 'recording'; call: CallId; n: CommandNumber }>
  | Readonly<{ kind: 'report'; day: string }>;

export type Link = Readonly<{ url: string; until: Instant }>;

/** A link that whoever has it may open, for some time from `from` on; the same for the same. */
export type LinkTo = (linked: Linked, from: Instant) => Promise<Link>;
