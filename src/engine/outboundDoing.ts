import type { CommandNumber, Instant } from './ids.ts';

/**
 * Whoever answered is listened to: before anything is asked (`asked` is 0), or after the question.
 * `since` is when that began.
 */
export type HearingHuman = Readonly<{
  kind: 'hearingHuman';
  token: CommandNumber;
  asked: number;
  since: Instant;
}>;

/** The number at the other end is put on the do-not-call list. */
export type OptingOut = Readonly<{ kind: 'optingOut'; token: CommandNumber }>;
