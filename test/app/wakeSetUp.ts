import type { Clock, Log } from '../../src/calls/ports.ts';
import type { Instant } from '../../src/engine/ids.ts';

/** When every message of these tests is taken. */
export const takenAt = 1_795_000_005_000 as Instant;

/** A log that keeps what is counted apart, and a clock that stands still. */
export const wakeSetUp = (logged: string[], measured: unknown[]): [Log, Clock['now']] => [
  (level, message, fields) =>
    message === 'wake-up taken'
      ? void measured.push(fields)
      : void logged.push(`${level} ${message}`),
  () => takenAt,
];
