import type { Instant } from '../engine/ids.ts';

/** A row as it was read; `etag` is null for one that is not there. */
export type LimitRow = Readonly<{ json: string | null; etag: string | null }>;

/** A row to write if it is still as it was read. */
export type LimitWrite = Readonly<{ key: string; json: string; etag: string | null }>;

/** What has been dialled: rows of JSON under keys, in parts that are each written as a whole. */
export type LimitStore = Readonly<{
  /** Each is a round trip, all at the same time. */
  read: (part: string, keys: readonly string[]) => Promise<readonly LimitRow[]>;
  /** All of it is written, or nothing: false when somebody else has written one of them. */
  write: (part: string, rows: readonly LimitWrite[]) => Promise<boolean>;
  /** The keys that begin with a prefix, in their order; at most 100. */
  keys: (part: string, prefix: string) => Promise<readonly string[]>;
  /** Deletes a row if it is there. */
  remove: (part: string, key: string) => Promise<void>;
  /**
   * Deletes rows that nobody has written since `before`, all but `except`; at most `limit`. How
   * many there were.
   */
  removeOlder: (part: string, before: Instant, except: string, limit: number) => Promise<number>;
}>;
