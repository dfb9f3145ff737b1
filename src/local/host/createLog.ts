import type { LogLevel } from './app/coreTypes.ts';

/** Who writes of a function: the host of its runs, or its own code. */
export type Writer = 'host' | 'user';

/** Writes one line about a function, or about the host where `source` is `Host`. */
export type Log = (level: LogLevel, source: string, message: string, writer?: Writer) => void;

const rank: Readonly<Record<LogLevel, number>> = {
  trace: 0,
  debug: 1,
  information: 2,
  warning: 3,
  error: 4,
  critical: 5,
  none: 6,
};

const lineBreaks = /\s*\r?\n\s*/g;

/** The level of that name, in any case; undefined when there is none. */
export function toLogLevel(name: string): LogLevel | undefined {
  const lower = name.toLowerCase();
  return Object.keys(rank).find((level): level is LogLevel => level === lower);
}

/** The least level that is written, by category; `default` where a category has none of its own. */
export type LogLevels = Readonly<Record<string, LogLevel>> & Readonly<{ default: LogLevel }>;

const minimumFor = (levels: LogLevels, source: string, writer: Writer): LogLevel => {
  const user = writer === 'user' ? levels[`Function.${source}.User`] : undefined;
  return user ?? levels[`Function.${source}`] ?? levels[source] ?? levels.default;
};

/**
 * A log that hands on the lines of at least the level of their source. One message is one line,
 * stack traces too, so that the output can be searched and interleaves well with that of other
 * processes.
 */
export function createLog(levels: LogLevels, write: (line: string) => void): Log {
  return (level, source, message, writer = 'host') => {
    if (rank[level] < rank[minimumFor(levels, source, writer)] || level === 'none') return;
    const text = message.replace(lineBreaks, ' | ');
    write(`${new Date().toISOString()} ${level} ${source}: ${text}`);
  };
}
