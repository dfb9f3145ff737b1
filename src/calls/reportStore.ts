import type { Readable } from 'node:stream';
import type { Instant } from '../engine/ids.ts';

/** The files of a report: the page, the figures and a line for each call. */
export const reportFiles = ['html', 'json', 'csv'] as const;
export type ReportFile = (typeof reportFiles)[number];

/** A file that is kept; nothing of it is read before `read` is called. */
export type KeptReport = Readonly<{ length: number; read: () => Promise<Readable> }>;

/** A text, or the pieces of a long one, each taken once and then let go of. */
export type ReportContent = string | AsyncIterable<Uint8Array>;

/** Where the files of reports are kept, by day (`YYYY-MM-DD`) or month (`YYYY-MM`). */
export type ReportFiles = Readonly<{
  /**
   * Keeps a file in place of the one before, if there was one; where its pieces end in an error the
   * one before stays.
   */
  put: (period: string, file: ReportFile, content: ReportContent) => Promise<void>;
  open: (period: string, file: ReportFile) => Promise<KeptReport | null>;
  /** Removing what is not there changes nothing. */
  remove: (period: string) => Promise<void>;
}>;

/** A report that exists, with the figures that other days are compared with. */
export type ReportEntry = Readonly<{
  day: string;
  status: 'provisional' | 'final';
  generatedAt: Instant;
  /** As JSON, for only the report knows what is in it. */
  headline: string;
}>;

/** Whom a report is told to. */
export type ReportChannel = 'webhook' | 'teams';

/** Which reports there are, and who has been told of them. Writes may be repeated. */
export type ReportIndex = Readonly<{
  note: (entry: ReportEntry) => Promise<void>;
  /** Those of the days from `first` to `last`, both included, the earliest first. */
  list: (first: string, last: string) => Promise<readonly ReportEntry[]>;
  remove: (day: string) => Promise<void>;
  /**
   * Whether a channel is now to be told of a day: true for one caller alone, until `until`, when
   * whoever was to do it must have died. False for ever once it has been told.
   */
  claim: (day: string, channel: ReportChannel, now: Instant, until: Instant) => Promise<boolean>;
  /** It has been told; or it has not, and the next one may try. */
  settle: (day: string, channel: ReportChannel, isTold: boolean) => Promise<void>;
}>;
