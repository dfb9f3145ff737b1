import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import type { Handle } from './ports.ts';

/** Some calls, oldest first, and where the next ones begin; null when there are no more. */
export type ArchivePage = Readonly<{ calls: readonly Call[]; next: string | null }>;

/**
 * Finds what is kept of calls, and takes it away for good. Everything may be repeated: what is not
 * there is as good as taken away.
 */
export type CallArchive = Readonly<{
  /**
   * At most `limit` calls of the days before `day` (`YYYY-MM-DD`, UTC); `from` is the `next` of the
   * page before.
   */
  before: (day: string, from: string | null, limit: number) => Promise<ArchivePage>;
  /** The calls that a number took part in and that are over, by the hash of the number. */
  callsOf: (numberHash: string) => Promise<readonly CallId[]>;
  unlist: (call: Pick<Call, 'id' | 'createdAt'>) => Promise<void>;
  unmarkNumber: (numberHash: string, id: CallId) => Promise<void>;
  unmarkRecording: (recording: Handle) => Promise<void>;
  /** All rows of a call; its own goes last, so that a crash on the way leaves it to be found. */
  erase: (id: CallId) => Promise<void>;
}>;
