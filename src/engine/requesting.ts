import type { Target } from '../flow/flow.ts';
import type { CommandNumber, Instant } from './ids.ts';

/** A web service is asked. */
export type Requesting = Readonly<{
  kind: 'requesting';
  /** The command that asks. */
  token: CommandNumber;
  /** The reminder that the caller is to hear something, and then that it is enough. */
  timer: CommandNumber;
  /** By when there must be an answer. */
  until: Instant;
  /** What the caller hears meanwhile; null for nothing. */
  filler: Readonly<{ how: 'said' | 'music'; token: CommandNumber }> | null;
  /** Where the call goes as soon as the filler is over; null as long as there is no answer. */
  after: Target | null;
}>;
