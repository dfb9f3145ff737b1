import type { Call } from '../engine/call.ts';
import type { Add, Create, Transfer } from '../engine/command.ts';
import type { DialRefused, DialWait } from '../engine/dialRule.ts';
import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** A command that dials somebody, which costs money and may bother him. */
export type Dial = Create | Add | Transfer;

/** Why somebody is not dialled; the text names the limit, the count and when it will pass. */
export type DialRefusal = Readonly<{ kind: 'refused' }> & DialRefused;

export type Reserved =
  /** Dial now, showing this number. */
  | Readonly<{ kind: 'go'; from: PhoneNumber | null }>
  /** Not before `until`; only a `create` waits. */
  | Readonly<{ kind: 'later'; until: Instant; why: DialWait }>
  | DialRefusal;

/** What would happen if a call were dialled now, and what it would cost at most. */
export type Preview = Readonly<{
  reserved: Reserved;
  /** Null when no rate is known. */
  cost: Readonly<{
    currency: string;
    perMinute: number;
    /** For as long as the call may last. */
    atMost: number;
    destination: string;
    /** Of the rate table, `YYYY-MM-DD`. */
    ratesOf: string;
  }> | null;
}>;

/**
 * The counters of what is dialled: money, velocity, distinct destinations, calls at once, calls a
 * second. Everything counts once for one command of one call, however often it is asked.
 */
export type Ledger = Readonly<{
  /**
   * Reserves what a command needs just before it is executed, and waits for its turn if that comes
   * within a second. The same command again gets the same answer once it is `go`.
   * @throws Error when storage fails
   */
  reserve: (call: Call, command: Dial) => Promise<Reserved>;
  /**
   * Counts what the reservations of a call have really cost, its last attempt being over; of one
   * that goes on, those of whoever is not rung any more or has left.
   */
  release: (call: Call) => Promise<void>;
  /**
   * How many calls its number had when a call was dialled last, itself included; 0 when that is
   * not known.
   */
  atOnce: (call: Call) => Promise<number>;
  /** What `reserve` would say, changing nothing. */
  preview: (call: Call, command: Dial) => Promise<Preview>;
}>;
